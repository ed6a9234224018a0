package dev.colophon.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.colophon.platform.DemoDesk;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The keys and commands that read, compare and ask. */
@QuarkusTest
class DeskKeysTest {
    private static final Pattern LINE = Pattern.compile("id=\"a-([0-9a-f-]{36})\"");
    private static final Pattern COMPARED = Pattern.compile(".*/review\\?(to=e\\d&from=e1|from=e1&to=e\\d)");
    private static final Pattern FOLDED = Pattern.compile(".*[?&]show=open.*");

    /** Twelve answers in a row take their time on a busy machine. */
    private static final LocatorAssertions.HasTextOptions PATIENT =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Inject
    DemoDesk demo;

    @TestHTTPResource
    URI base;

    @Test
    void a_whole_article_is_signed_by_the_keyboard_alone() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = reviewer(article)) {
            Page page = desk.page();
            int rows = page.locator("#rows .para").count();
            for (int n = 1; n <= rows; n++) {
                page.keyboard().press("Shift+S");
                assertThat(page.locator("#rows .para.done")).hasCount(n);
            }
            assertThat(page.locator("#progress .count b")).hasText(String.valueOf(rows), PATIENT);
            assertThat(page.locator("#alldone")).containsText("All " + rows + " signed off.", SOON);
            SignedInBrowser.as("demo-reviewer")
                    .get("/a/" + article + "/review?show=mine")
                    .body(containsString("Nothing needs you."));
            page.keyboard().press("g");
            page.keyboard().press("l");
            page.waitForURL("**/release");
            assertThat(page.locator("h2").first()).containsText("Ready to release");
        }
    }

    @Test
    void moves_are_followed_changes_read_out_and_rewritten_words_shown() {
        UUID article = demo.fresh("lantern-market");
        try (Desk desk = reviewer(article)) {
            Page page = desk.withClipboard().page();
            page.locator("#pH").click();
            assertThat(page.locator("#pH .c-ed ins")).hasCount(0);
            page.keyboard().press("x");
            assertThat(page.locator("#pH .c-ed ins").first()).isVisible();
            page.keyboard().press("g");
            page.keyboard().press("6");
            page.keyboard().press("Enter");
            assertThat(current(page)).hasAttribute("id", "p6");
            page.keyboard().press("d");
            assertThat(page.locator("#spoken")).containsText("became");
            page.keyboard().press("Shift+Y");
            assertThat(page.locator("#told")).containsText("Copied, with what was deleted and inserted");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .contains("[-", "{+")
                    .doesNotContain("Moved up");
            page.keyboard().press("m");
            assertThat(current(page)).hasAttribute("id", "p7");
        }
    }

    @Test
    void words_that_are_chosen_are_quoted_by_what_is_said_next() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = reviewer(article)) {
            Page page = desk.page();
            page.evaluate("getSelection().selectAllChildren(document.querySelector('#p2 .c-src .txt'))");
            page.keyboard().press("c");
            assertThat(current(page)).hasAttribute("id", "p2");
            assertThat(page.locator("#p2 .quoted")).isVisible();
            String words = page.locator("#p2 .quoted input").inputValue();
            page.keyboard().type("Is this all?");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#p2 .thr blockquote")).hasText(words);
            assertThat(page.locator("#p2 .thr blockquote")).hasAttribute("lang", "ko");
            page.keyboard().press("c");
            assertThat(page.locator("#p2 .quoted")).hasCount(0);
        }
    }

    @Test
    void a_command_is_found_and_run_and_two_versions_are_compared() {
        UUID article = demo.fresh("lantern-market");
        try (Desk desk = reviewer(article)) {
            Page page = desk.page();
            page.keyboard().press("Control+K");
            assertThat(page.locator("#command")).isFocused();
            page.keyboard().type("compare");
            assertThat(page.locator("#keys dt:visible")).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(page.locator("#keys")).isHidden();
            assertThat(page.locator("#compare")).isVisible();
            page.locator("#compare input[name=from][value=e1]").check();
            page.locator("#compare button.pri").click();
            page.waitForURL(COMPARED);
            assertThat(page.locator(".tools [role=status]")).containsText("paragraphs differ");
            assertThat(page.locator(".chead")).containsText("e1");
            assertThat(page.locator(".gut b").first()).hasText("H");
        }
    }

    @Test
    void what_is_signed_folds_and_unfolds_and_other_articles_are_a_key_away() {
        UUID article = demo.fresh("lantern-market");
        try (Desk desk = reviewer(article)) {
            Page page = desk.page();
            int rows = page.locator("#rows .para").count();
            page.keyboard().press("s");
            assertThat(page.locator("#pH.done")).isVisible();
            page.keyboard().press(".");
            page.waitForURL(FOLDED);
            assertThat(page.locator("#rows .fold").first()).containsText("Headline");
            page.locator("#rows .fold").first().click();
            assertThat(page.locator("#rows .para")).hasCount(rows);
            List<String> queue = queue();
            int at = queue.indexOf(article.toString());
            boolean last = at == queue.size() - 1;
            page.keyboard().press(last ? "Shift+K" : "Shift+J");
            page.waitForURL("**/a/" + queue.get(last ? at - 1 : at + 1) + "/review");
        }
    }

    @Test
    void somebody_asked_by_name_has_the_row_and_a_bell_until_they_answer() {
        UUID article = demo.fresh("salt-battery");
        SignedInBrowser asked = SignedInBrowser.as("demo-editor-2");
        String mine = "/a/" + article + "/review?show=mine";
        asked.get(mine).body(not(containsString("id=\"p1\"")));
        try (Desk desk = reviewer(article)) {
            Page page = desk.page();
            page.keyboard().press("j");
            page.keyboard().press("c");
            page.keyboard().type("@Joo");
            assertThat(page.locator("#mentions button")).hasText("Joon Seo");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.keyboard().type("which year was it?");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#p1 .thr .at")).hasText("@Joon Seo");
        }
        String lineage = asked.get("/mentions")
                .body(containsString("which year was it?"))
                .extract()
                .asString()
                .replaceAll("(?s).*/a/" + article + "/review/p/([0-9a-f-]{36}).*", "$1");
        asked.get("/queue").body(containsString("class=\"badge\""));
        asked.get("/a/" + article + "/review/p/" + lineage).statusCode(303).header("Location", containsString("#p1"));
        asked.get(mine).body(containsString("id=\"p1\""));
        asked.post("/a/" + article + "/comments", Map.of("row", "2", "paragraph", lineage, "comment", "2031."))
                .statusCode(303);
        asked.get("/mentions").body(not(containsString("which year was it?")));
        asked.get(mine).body(not(containsString("id=\"p1\"")));
    }

    /** Articles as the reviewer's queue lists them. */
    private static List<String> queue() {
        String page =
                SignedInBrowser.as("demo-reviewer").get("/queue").extract().asString();
        return LINE.matcher(page).results().map(line -> line.group(1)).toList();
    }

    private Desk reviewer(UUID article) {
        String address = base.toString().replaceAll("/$", "");
        return new Desk(Chromium.browser(), address).as("demo-reviewer").open("/a/" + article + "/review");
    }

    private static Locator current(Page page) {
        return page.locator("#rows .para[aria-current]");
    }
}

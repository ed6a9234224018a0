package dev.colophon.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import dev.colophon.people.DemoService;
import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.SignOff;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody does while they are signed out or the line is down. */
@QuarkusTest
class KeptActsTest {
    private static final PageAssertions.HasURLOptions SOON = new PageAssertions.HasURLOptions().setTimeout(30_000);
    private static final String AFTER_FIRST_SENTENCE =
            "field => { const at = field.value.indexOf('. ') + 2; field.setSelectionRange(at, at); }";

    @Inject
    DemoDesk demo;

    @Inject
    ReviewService reviews;

    @Inject
    TokenService tokens;

    @TestHTTPResource
    URI base;

    @Test
    void acts_of_somebody_signed_out_wait_for_them_and_for_nobody_else() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = desk("demo-reviewer", article)) {
            Page page = desk.page();
            page.keyboard().press("j");
            signOut(page);
            page.keyboard().press("s");
            assertThat(page.locator("#told a")).hasText("You were signed out. Your act is kept. Sign in");
            assertThat(page.locator("#p1 .st.unreviewed")).isVisible();
            assertThat(page.locator("#progress .count b")).hasText("0");
            comment(page, "Is this the year?");
            assertThat(page.locator("#told a")).hasText("You were signed out. Your 2 acts are kept. Sign in");
            page.locator("#told a").click();
            signIn(page, "demo-chief");
            assertThat(page).hasURL(Pattern.compile(".*/a/" + article + "/review#p1"), SOON);
            assertThat(page.locator("#p1[aria-current]")).isVisible();
            assertThat(page.locator("#here")).isAttached();
            assertThat(record(article)).isEmpty();
            signOut(page);
            page.reload();
            signIn(page, "demo-reviewer");
            assertThat(page.locator("#told")).containsText("Your 2 kept acts were sent.");
            assertThat(page.locator("#p1 .st.signed")).isVisible();
            assertThat(page.locator("#p1 .thr")).containsText("Is this the year?");
            page.reload();
            assertThat(page.locator("#p1 .thr li")).hasCount(1);
        }
        assertThat(record(article)).extracting(SignOff::person).containsExactly(person("demo-reviewer"));
    }

    @Test
    void what_is_done_on_somebodys_page_is_not_done_by_who_signed_in_after_them_elsewhere_in_the_browser() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = desk("demo-reviewer", article)) {
            Page page = desk.page();
            Page other = page.context().newPage();
            signOut(other);
            other.navigate(base.resolve("/signin").toString());
            signIn(other, "demo-chief");
            assertThat(other).hasURL(Pattern.compile(".*/queue.*|.*/$"), SOON);
            page.keyboard().press("j");
            page.keyboard().press("s");
            assertThat(page.locator("#told a")).hasText("You were signed out. Your act is kept. Sign in");
            assertThat(page.locator("#p1 .st.unreviewed")).isVisible();
        }
        assertThat(record(article)).isEmpty();
    }

    @Test
    void a_text_that_was_saved_too_late_waits_in_its_field() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = desk("demo-editor", article)) {
            Page page = desk.page();
            page.locator("#p1 a.edit").dispatchEvent("click");
            page.locator("#text").fill("All of this is new.");
            signOut(page);
            page.keyboard().press("Control+Enter");
            page.locator("#told a").click();
            signIn(page, "demo-editor");
            assertThat(page.locator("#editing #text")).hasValue("All of this is new.");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#p1 .c-ed")).containsText("All of this is new.");
        }
    }

    @Test
    void a_page_of_its_own_keeps_the_text_too() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = desk("demo-editor", article)) {
            Page page = desk.page();
            page.navigate(base.resolve(page.locator("#p2 a.edit").getAttribute("href"))
                    .toString());
            String text = page.locator("#text").inputValue() + " One more.";
            page.locator("#text").fill(text);
            page.locator("#text").evaluate(AFTER_FIRST_SENTENCE);
            signOut(page);
            page.keyboard().press("Alt+ArrowDown");
            signIn(page, "demo-editor");
            assertThat(page.locator("#text")).hasValue(text);
            page.locator("#text").evaluate(AFTER_FIRST_SENTENCE);
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator("#p2 .c-ed .brk .txt")).hasCount(2);
            assertThat(page.locator("#p2 .c-ed .brk .txt").last()).containsText("One more.");
        }
    }

    @Test
    void a_whole_text_stays_in_its_fields_until_its_writer_is_back() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = desk("demo-editor", article)) {
            Page page = desk.open("/a/" + article + "/edit").page();
            page.locator("#text2").fill("Typed in the dark.");
            signOut(page);
            page.locator("form.fields button.pri").click();
            assertThat(page.locator("#out a")).isFocused();
            desk.as("demo-editor-2");
            page.locator("form.fields button.pri").click();
            assertThat(page.locator("#out a")).isFocused();
            assertThat(page.locator("#text2")).hasValue("Typed in the dark.");
            desk.as("demo-editor");
            page.locator("form.fields button.pri").click();
            page.waitForURL("**/review?done=saved");
            assertThat(page.locator("#p1 .c-ed")).containsText("Typed in the dark.");
        }
    }

    @Test
    void what_is_said_while_the_line_is_down_is_sent_when_it_is_back() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = desk("demo-reviewer", article)) {
            Page page = desk.page();
            page.keyboard().press("j");
            BrowserContext context = page.context();
            context.setOffline(true);
            page.keyboard().press("s");
            assertThat(page.locator("#p1 .st.unreviewed")).isVisible();
            comment(page, "Said in a tunnel.");
            assertThat(page.locator("#told")).containsText("What you said is kept");
            context.setOffline(false);
            assertThat(page.locator("#p1 .thr")).containsText("Said in a tunnel.");
        }
        assertThat(record(article)).as("a sign-off does not wait for a line").isEmpty();
    }

    private static void comment(Page page, String words) {
        page.keyboard().press("c");
        page.keyboard().type(words);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
    }

    private static void signOut(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SignedInBrowser.SESSION));
    }

    private static void signIn(Page page, String account) {
        page.getByLabel("E-mail").fill(account);
        page.getByLabel("Password").fill(DemoService.PASSWORD);
        page.locator("button.pri").click();
    }

    private UUID person(String account) {
        return tokens.accept(account).orElseThrow().id();
    }

    private List<SignOff> record(UUID article) {
        return reviews.review(tokens.accept("demo-chief").orElseThrow(), article)
                .sheet()
                .record()
                .signOffs();
    }

    private Desk desk(String account, UUID article) {
        String address = base.toString().replaceAll("/$", "");
        return new Desk(Chromium.browser(), address).as(account).open("/a/" + article + "/review");
    }
}

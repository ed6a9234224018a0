package dev.colophon.web.edit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.translation.ParagraphText;
import dev.colophon.translation.TranslationService;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A paragraph changed in its place, with all that can come between. */
@QuarkusTest
class EditInPlaceTest {
    private static final int FIRST_BODY = 2;

    @Inject
    DemoDesk demo;

    @Inject
    ReviewService reviews;

    @Inject
    TranslationService translations;

    @Inject
    TokenService tokens;

    @TestHTTPResource
    URI base;

    @Test
    void a_paragraph_is_compared_and_checked_while_it_is_written_and_saved_by_the_keyboard() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = editor(article)) {
            Page page = desk.page();
            begin(page);
            page.locator("#text").fill("A battery of 77 cells, and nothing else.");
            assertThat(page.locator("#comparison ins").first()).isVisible();
            assertThat(page.locator("#checks")).containsText("77");
            desk.look("desk-edit");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#editing")).hasCount(0);
            assertThat(page.locator("#p1 .c-ed")).containsText("cells, and nothing else");
            assertThat(page.locator("#told")).containsText("Saved");
            assertThat(page.locator("#p1")).isFocused();
        }
    }

    @Test
    void a_draft_outlives_the_page_and_is_its_writers_own() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = editor(article)) {
            Page page = desk.page();
            begin(page);
            page.locator("#text").fill("Half a sentence");
            assertThat(page.locator("form.editor[data-kept]")).isVisible();
            page = desk.crash().open("/a/" + article + "/review").page();
            begin(page);
            assertThat(page.locator("#text")).hasValue("Half a sentence");
            assertThat(page.locator(".restored")).isVisible();
            desk.as("demo-editor-2");
            page.reload();
            begin(page);
            assertThat(page.locator("#text")).not().hasValue("Half a sentence");
        }
    }

    @Test
    void a_removed_paragraph_is_put_back_by_one_press() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = editor(article)) {
            Page page = desk.open("/a/" + article + "/edit").page();
            Locator field = page.locator("textarea[name=text]").nth(FIRST_BODY);
            String words = field.inputValue();
            field.fill("");
            page.locator("main button.pri").click();
            page.waitForURL("**/review**");
            assertThat(page.locator("#p2 .c-ed")).containsText("Removed by");
            page.locator("#p2")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore ¶2"))
                    .click();
            assertThat(page.locator("#p2 .c-ed .txt")).hasText(words);
            assertThat(page.locator("#told")).containsText("Done");
            page.keyboard().press("z");
            assertThat(page.locator("#p2 .c-ed")).containsText("Removed by");
            assertThat(page.locator("#told")).containsText("Withdrawn");
        }
    }

    @Test
    void two_edits_of_one_paragraph_are_shown_side_by_side_and_put_together() {
        UUID article = demo.fresh("salt-battery");
        SheetParagraph before = paragraph(article);
        String text = before.content().text();
        try (Desk desk = editor(article)) {
            Page page = desk.page();
            begin(page);
            page.locator("#text").fill(text + " Mine comes last.");
            translations.editParagraph(
                    tokens.accept("demo-editor-2").orElseThrow(),
                    article,
                    before.lineage(),
                    before.key(),
                    new ParagraphText("Theirs comes first. " + text, null, null, null));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#editing .confl")).containsText("Theirs comes first.");
            assertThat(page.locator("#editing button.pri").last()).isDisabled();
            desk.look("desk-conflict");
            page.keyboard().press("Alt+1");
            assertThat(page.locator("#text")).hasValue("Theirs comes first. " + text + " Mine comes last.");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#editing")).hasCount(0);
        }
        assertThat(paragraph(article).content().text()).isEqualTo("Theirs comes first. " + text + " Mine comes last.");
    }

    @Test
    void many_pasted_words_are_asked_after_and_the_answer_is_on_record() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = editor(article)) {
            Page page = desk.page();
            begin(page);
            page.locator("#text").fill("word ".repeat(30).strip());
            page.evaluate("() => { const data = new DataTransfer(); data.setData('text', 'word '.repeat(30));"
                    + " document.querySelector('#text').dispatchEvent("
                    + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true})); }");
            assertThat(page.locator(".whose")).containsText("30 words pasted");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#editing")).hasCount(1);
            page.locator(".whose input[value=other]").check();
            page.locator(".whose input[name=machine]").fill("Gull translate");
            page.locator("#text").press("Control+Enter");
            assertThat(page.locator("#editing")).hasCount(0);
        }
        assertThat(paragraph(article).standing().entry().pastedFrom()).isEqualTo("Gull translate");
    }

    @Test
    void words_pasted_into_the_whole_text_are_asked_after_too() {
        UUID article = demo.fresh("salt-battery");
        String machine = "The machine wrote this. ".repeat(6).strip();
        try (Desk desk = editor(article)) {
            Page page = desk.open("/a/" + article + "/edit").page();
            page.locator("#text2").fill(machine);
            page.evaluate(
                    "text => { const data = new DataTransfer(); data.setData('text', text);"
                            + " document.querySelector('#text2').dispatchEvent("
                            + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true})); }",
                    machine);
            assertThat(page.locator(".whose")).containsText("24 words pasted");
            page.locator(".whose input[value=other]").check();
            page.locator(".whose input[name=machine]").fill("Gull translate");
            page.locator(".fields button.pri").click();
            page.waitForURL("**/review?done=saved");
        }
        assertThat(paragraph(article).standing().entry().pastedFrom()).isEqualTo("Gull translate");
        assertThat(
                        reviews
                                .review(tokens.accept("demo-chief").orElseThrow(), article)
                                .sheet()
                                .record()
                                .paragraphs()
                                .stream()
                                .filter(standing -> standing.entry() != null
                                        && standing.entry().pastedFrom() != null))
                .as("only where words were pasted")
                .hasSize(1);
    }

    @Test
    void who_may_not_edit_is_refused_before_they_write() {
        UUID article = demo.fresh("salt-battery");
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer");
        for (String page :
                new String[] {"edit", "paste", "review/p/" + paragraph(article).lineage() + "/edit"}) {
            reviewer.get("/a/" + article + "/" + page)
                    .statusCode(403)
                    .body(containsString("This takes an editor or a chief of the desk."));
        }
    }

    @Test
    void a_paragraph_is_split_at_the_cursor_and_merged_again() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = editor(article)) {
            Page page = desk.page();
            page.locator("#p2 a.edit").dispatchEvent("click");
            assertThat(page.locator("#text")).isFocused();
            page.evaluate("() => { const field = document.querySelector('#text');"
                    + " const at = field.value.indexOf('. ') + 2; field.setSelectionRange(at, at); }");
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator("#p2 .c-ed .brk .txt")).hasCount(2);
            page.locator("#p2 a.edit").last().dispatchEvent("click");
            assertThat(page.locator("#text")).isFocused();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator("#told")).containsText("Saved");
            assertThat(page.locator("#p2 .c-ed .brk")).hasCount(0);
        }
        var versions = reviews.review(tokens.accept("demo-chief").orElseThrow(), article)
                .sheet()
                .record()
                .versions();
        assertThat(versions.get(versions.size() - 2).entries().stream()
                        .filter(entry -> !entry.parents().isEmpty()))
                .as("the second half knows what it was split off")
                .hasSize(1);
        assertThat(versions.get(versions.size() - 1).entries().stream()
                        .filter(entry -> entry.parents().size() == 2))
                .as("the merged paragraph knows both")
                .hasSize(1);
    }

    private SheetParagraph paragraph(UUID article) {
        return reviews.review(tokens.accept("demo-chief").orElseThrow(), article).sheet().rows().stream()
                .filter(row -> row.number() == FIRST_BODY)
                .findFirst()
                .orElseThrow()
                .paragraphs()
                .get(0);
    }

    private static void begin(Page page) {
        page.locator("#p1 a.edit").dispatchEvent("click");
        assertThat(page.locator("#text")).isFocused();
    }

    private Desk editor(UUID article) {
        String address = base.toString().replaceAll("/$", "");
        return new Desk(Chromium.browser(), address).as("demo-editor").open("/a/" + article + "/review");
    }
}

package dev.colophon.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.SignOff;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reviewing at the keyboard, alone and while others work on the same article. */
@QuarkusTest
class ReviewDeskTest {
    @Inject
    DemoDesk demo;

    @Inject
    ReviewService reviews;

    @Inject
    TokenService tokens;

    @TestHTTPResource
    URI base;

    @Test
    void an_article_is_reviewed_without_a_mouse() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = reviewer("demo-reviewer", article)) {
            Page page = desk.page();
            assertThat(current(page)).hasAttribute("id", "pH");
            tabToTheRow(page);
            page.keyboard().press("j");
            assertThat(current(page)).hasAttribute("id", "p1");
            page.keyboard().press("s");
            assertThat(page.locator("#p1 .st.signed")).isVisible();
            assertThat(page.locator("#told")).containsText("Signed off ¶1");
            assertThat(page.locator("#p1 .withdraw")).isVisible();
            page.keyboard().press("z");
            assertThat(page.locator("#p1 .st.unreviewed")).isVisible();
            assertThat(page.locator("#told")).containsText("Withdrawn");
            page.keyboard().press("Shift+S");
            assertThat(current(page)).hasAttribute("id", "p2");
            assertThat(page.locator("#p1 .withdraw")).isAttached();
            page.keyboard().press("r");
            page.keyboard().type("Which university?");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#p2 .st.changes-requested")).isVisible();
            page.keyboard().press("g");
            page.keyboard().press("5");
            assertThat(current(page)).hasAttribute("id", "p5");
            page.keyboard().press("c");
            page.keyboard().type("Good now.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#p5 .thr")).containsText("Good now.");
            page.keyboard().press("Shift+Slash");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("2");
            assertThat(page.locator("main.v-inline")).isVisible();
            desk.look("desk-inline");
        }
        List<SignOff> given = record(article);
        assertThat(given.stream()
                        .filter(each -> each.approves())
                        .map(SignOff::standing)
                        .map(List::size))
                .as("the first approval of ¶1 is withdrawn, the second stands")
                .containsExactly(0, 1);
    }

    @Test
    void keys_work_with_the_korean_input_method_on_and_never_inside_a_composition() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = reviewer("demo-reviewer", article)) {
            Page page = desk.page();
            page.evaluate(
                    "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'ㅓ', code: 'KeyJ', bubbles: true}))");
            assertThat(current(page)).hasAttribute("id", "p1");
            page.evaluate(
                    "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'ㄴ', code: 'KeyS', bubbles: true, isComposing: true}))");
            page.evaluate("document.documentElement.dataset.keys = 'off'");
            page.keyboard().press("s");
            page.keyboard().press("j");
            assertThat(current(page)).hasAttribute("id", "p1");
        }
        assertThat(record(article)).isEmpty();
    }

    @Test
    void a_line_that_is_down_is_told_with_its_time_and_shuts_the_release() {
        UUID article = demo.fresh("glow-moss");
        try (Desk desk = reviewer("demo-reviewer", article)) {
            Page page = desk.page();
            page.context().setOffline(true);
            assertThat(page.locator("#told")).containsText("Offline since ");
            assertThat(page.locator("#gate")).hasAttribute("aria-disabled", "true");
            page.locator("#gate").dispatchEvent("click");
            assertThat(page.locator("#rows")).isVisible();
            page.context().setOffline(false);
            assertThat(page.locator("#gate")).hasAttribute("aria-disabled", "false");
        }
    }

    @Test
    void what_was_shown_is_signed_in_one_act() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = reviewer("demo-reviewer", article)) {
            Page page = desk.page();
            int all = page.locator(".para[data-waits]").count();
            page.keyboard().press("Shift+Alt+S");
            assertThat(page.locator("#told")).containsText("Signed off");
            int signed = page.locator(".para.done").count();
            assertThat(signed).isPositive().isLessThan(all);
            assertThat(record(article)).hasSize(1);
            assertThat(record(article).get(0).act().bulk()).isTrue();
            assertThat(record(article).get(0).standing()).hasSizeGreaterThanOrEqualTo(signed);
            page.keyboard().press("z");
            assertThat(page.locator("#told")).containsText("Withdrawn");
            assertThat(page.locator(".para.done")).hasCount(0);
        }
        assertThat(record(article).get(0).standing()).isEmpty();
    }

    @Test
    void what_others_do_shows_at_once_and_no_text_moves_by_itself() {
        UUID article = demo.fresh("salt-battery");
        try (Desk one = reviewer("demo-reviewer", article);
                Desk two = reviewer("demo-reviewer-2", article);
                Desk editor = reviewer("demo-editor", article)) {
            Page mine = one.page();
            assertThat(mine.locator("#here .av")).hasCount(2);
            two.page().keyboard().press("j");
            two.page().keyboard().press("s");
            assertThat(mine.locator("#p1 .st.signed")).isVisible();
            assertThat(mine.locator("#progress .count")).containsText("1");
            String before = mine.locator("#p3 .c-ed .txt").first().innerText();
            editor.page().locator("#p3 a.edit").dispatchEvent("click");
            assertThat(mine.locator("#p3 .now")).isVisible();
            editor.page().locator("#text").fill("Somebody else wrote all of this anew.");
            editor.page().keyboard().press("Control+Enter");
            assertThat(mine.locator("#p3 .changed")).containsText("changed this");
            assertThat(mine.locator("#p3 .c-ed .txt").first()).hasText(before);
            mine.locator("#p3 .changed button").click();
            assertThat(mine.locator("#p3 .c-ed .txt").first()).containsText("wrote all of this anew");
        }
    }

    @Test
    void a_sign_off_that_comes_too_late_is_refused_in_the_row_with_what_changed() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = reviewer("demo-reviewer", article);
                Desk editor = reviewer("demo-editor", article)) {
            Page page = desk.page();
            page.route("**/live", route -> route.abort());
            page.reload();
            page.keyboard().press("j");
            editor.page().locator("#p1 a.edit").dispatchEvent("click");
            editor.page().locator("#text").fill("Quite another lead.");
            editor.page().keyboard().press("Control+Enter");
            assertThat(editor.page().locator("#p1 .c-ed")).containsText("Quite another lead.");
            page.keyboard().press("s");
            assertThat(page.locator("#p1 .delta")).containsText("Quite another lead.");
            assertThat(page.locator("#p1 [role=alert]")).isVisible();
        }
        assertThat(record(article)).isEmpty();
    }

    /** The skip link is the first stop of the Tab key, the row in hand at most the twenty-fifth. */
    private static void tabToTheRow(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        int stops = 1;
        while (!(boolean) page.evaluate("document.activeElement.matches('.para[aria-current]')")) {
            page.keyboard().press("Tab");
            assertThat(++stops).isLessThanOrEqualTo(25);
        }
    }

    private List<SignOff> record(UUID article) {
        return reviews.review(tokens.accept("demo-chief").orElseThrow(), article)
                .sheet()
                .record()
                .signOffs();
    }

    private Desk reviewer(String account, UUID article) {
        String address = base.toString().replaceAll("/$", "");
        return new Desk(Chromium.browser(), address).as(account).open("/a/" + article + "/review");
    }

    private static Locator current(Page page) {
        return page.locator("#rows .para[aria-current]");
    }
}

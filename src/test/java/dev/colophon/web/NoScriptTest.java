package dev.colophon.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.colophon.people.DemoService;
import dev.colophon.platform.DemoDesk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An article from the queue to its release and report, by forms and links alone: the browser runs no script. */
@QuarkusTest
class NoScriptTest {
    private static final Pattern FOUND = Pattern.compile(".*[?&]q=without\\+a\\+script.*");
    private static final Pattern COMPARED = Pattern.compile(".*/review\\?from=[me]\\d+&to=e\\d+");

    @Inject
    DemoDesk demo;

    @TestHTTPResource
    URI base;

    @Test
    void an_article_is_edited_reviewed_released_and_looked_up() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = desk("demo-editor")) {
            Page page = open(desk, article);
            edit(page);
            comment(page);
        }
        try (Desk desk = desk("demo-reviewer")) {
            Page page = open(desk, article);
            readFourWays(page);
            asksForChangesAndTakesItBack(page);
            signs(page);
        }
        try (Desk desk = desk("demo-chief")) {
            Page page = open(desk, article);
            release(page);
            lookUp(page);
        }
    }

    private static Page open(Desk desk, UUID article) {
        Page page = desk.page();
        page.locator("a.ti[href='/a/" + article + "/review']").click();
        assertThat(page.locator("#rows .para").first()).isVisible();
        return page;
    }

    private static void edit(Page page) {
        page.locator("#p1 a.edit").click();
        page.locator("#text").fill(page.locator("#text").inputValue() + " All without a script.");
        page.locator("form.editor .ebar button.pri").click();
        assertThat(page.locator("#p1 .c-ed")).containsText("without a script.");
        assertThat(page.locator("#told")).containsText("Saved.");
    }

    private static void comment(Page page) {
        page.locator("#p1 details.say > summary").click();
        page.locator("#p1 details.say textarea").fill("Seventy-seven, says the lab.");
        page.locator("#p1 details.say button").click();
        assertThat(page.locator("#p1 .thr")).containsText("Seventy-seven, says the lab.");
        page.locator("#p1 .reply input.input").fill("And the mayor.");
        page.locator("#p1 .reply button").click();
        assertThat(page.locator("#p1 .thr li")).hasCount(2);
    }

    private static void readFourWays(Page page) {
        for (String view : new String[] {"inline", "clean", "authorship", "side"}) {
            page.locator(".seg a[href*='view=" + view + "']").click();
            assertThat(page.locator("main.v-" + view)).isVisible();
        }
        page.locator("#filters a[href*='show=mine']").click();
        assertThat(page.locator("#filters a[aria-current]")).containsText("Needs you");
        page.locator("button.pick").first().click();
        assertThat(page.locator("#compare")).isVisible();
        page.keyboard().press("Escape");
    }

    private static void asksForChangesAndTakesItBack(Page page) {
        page.locator("#p2 details.request > summary").click();
        page.locator("#p2 details.request textarea").fill("Which university?");
        page.locator("#p2 details.request button").click();
        assertThat(page.locator("#p2 .st.changes-requested")).isVisible();
        page.locator("#p2 .takeback button").click();
        assertThat(page.locator("#p2 .st.unreviewed")).isVisible();
    }

    private static void signs(Page page) {
        page.locator("#p1 .so").click();
        assertThat(page.locator("#p1 .st.signed")).isVisible();
        page.locator("#p1 .withdraw").click();
        assertThat(page.locator("#told")).containsText("Withdrawn.");
        page.locator("#bulk button").click();
        assertThat(page.locator("#told")).containsText("Signed off.");
        assertThat(page.locator("#alldone")).containsText("signed off.");
        page.locator("#alldone a").click();
    }

    private static void release(Page page) {
        page.locator("nav.tabs a[href$='/release']").click();
        page.locator("[name=responsibleEditor]").selectOption(new SelectOption().setIndex(1));
        page.locator("#release-form button.pri").click();
        assertThat(page.locator("p.told")).isVisible();
        assertThat(page.locator(".rh li").first()).containsText("Release 1");
    }

    private static void lookUp(Page page) {
        page.locator("nav.tabs a[href$='/history']").click();
        assertThat(page.locator(".tl")).containsText("Seventy-seven, says the lab.");
        page.locator("#newest").click();
        assertThat(page).hasURL(COMPARED);
        assertThat(page.locator(".tools [role=status]")).containsText("differ");
        page.locator("nav.tabs a[href$='/audit']").click();
        assertThat(page.locator("main")).containsText("Report on release 1");
        page.locator(".crumbs a").first().click();
        page.locator("#q").fill("without a script");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(FOUND);
        assertThat(page.locator("main h1")).isVisible();
    }

    private Desk desk(String account) {
        return Desk.withoutScript(Chromium.browser(), base.toString().replaceAll("/$", ""))
                .signIn(account, DemoService.PASSWORD);
    }
}

package dev.colophon.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The forms of the settings: what they refuse stands where it was typed, and a keyboard is enough. */
@QuarkusTest
class SettingsFormsTest {
    /** More stops than any page has; the parts of a date are stops too. */
    private static final int STOPS = 400;

    /** What takes the focus and has not had it, by its place in the page; what had it must have shown it. */
    private static final String UNREACHED =
            "() => [...document.querySelectorAll('a[href], button, input, select, textarea,"
                    + " summary, [tabindex=\"0\"]')].filter(e => e.type !== 'hidden' && e.checkVisibility({visibilityProperty: true})"
                    + " && !e.dataset.reached).map(e => e.outerHTML.slice(0, 120))";

    /** The parts of a date show themselves, inside of what the page can see. */
    private static final String NOTE =
            "() => { const e = document.activeElement; if (e === document.body) return 'body';"
                    + " const known = e.dataset.reached; e.dataset.reached = 'yes'; const s = getComputedStyle(e);"
                    + " const ring = (e.type || '').startsWith('date') || s.outlineStyle !== 'none' || getComputedStyle(e.parentElement).outlineStyle !== 'none';"
                    + " return ring ? (known ? 'known' : 'new') : 'unseen ' + e.outerHTML.slice(0, 120); }";

    @TestHTTPResource
    URI base;

    @Test
    void what_is_wrong_stands_beside_its_field_with_what_was_typed() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        refused(admin, "people", Map.of("name", "Kit Moran", "email", "no address"), "email");
        refused(admin, "policies", Map.of("name", "strict", "title", "Strict", "approvals", "9"), "approvals");
        refused(admin, "tokens", Map.of("label", "", "expiresAt", "2027-03-01T10:00"), "label");
        Map<String, String> webhook =
                Map.of("url", "http://10.0.0.1/x", "label", "ours", "events", "released", "desks", "*");
        refused(admin, "webhooks", webhook, "url");
    }

    private static void refused(SignedInBrowser browser, String page, Map<String, String> typed, String field) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("desk", "city");
        String body = browser.post("/settings/" + page, form)
                .statusCode(422)
                .body(allOf(
                        containsString("id=\"e-" + field + "\""),
                        containsString("aria-describedby=\"e-" + field),
                        not(containsString(">label<"))))
                .extract()
                .asString();
        assertThat(body)
                .contains(typed.values().stream()
                        .map(value -> "value=\"" + value + "\"")
                        .toList());
    }

    @Test
    void every_control_is_reached_by_tab_and_shows_it() {
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", ""))) {
            desk.as("demo-admin");
            for (String page : List.of(
                    "you",
                    "account",
                    "names",
                    "wording",
                    "policies",
                    "desks",
                    "people",
                    "tokens",
                    "webhooks",
                    "record")) {
                desk.open("/settings/" + page);
                assertThat(tabbed(desk.page())).as(page).doesNotContain("unseen");
                assertThat((List<?>) desk.page().evaluate(UNREACHED)).as(page).isEmpty();
            }
        }
    }

    /** Goes through a page by its Tab key until it comes round, and tells each stop that did not show. */
    private static String tabbed(Page page) {
        List<String> told = new ArrayList<>();
        for (int stop = 0; stop < STOPS && (stop < 2 || !told.get(stop - 1).equals("body")); stop++) {
            page.keyboard().press("Tab");
            told.add((String) page.evaluate(NOTE));
        }
        return String.join(
                "; ", told.stream().filter(stop -> stop.startsWith("unseen")).toList());
    }

    @Test
    void a_person_is_added_by_keyboard_alone() {
        String email = UUID.randomUUID() + "@harbour.example";
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", ""))) {
            Page page = desk.as("demo-admin").open("/settings/people").page();
            until(page, "name");
            page.keyboard().type("Kit Moran");
            until(page, "email");
            page.keyboard().type(email);
            until(page, "role");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.getByText(email).waitFor();
        }
    }

    private static void until(Page page, String field) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            if (field.equals(page.evaluate("document.activeElement.name"))) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + field);
    }
}

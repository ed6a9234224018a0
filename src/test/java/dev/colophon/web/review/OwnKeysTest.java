package dev.colophon.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import dev.colophon.people.Preference;
import dev.colophon.people.PreferenceService;
import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that somebody put elsewhere. */
@QuarkusTest
class OwnKeysTest {
    private static final String WHO = "demo-chief";

    @Inject
    DemoDesk demo;

    @Inject
    TokenService tokens;

    @Inject
    PreferenceService preferences;

    @TestHTTPResource
    URI base;

    @AfterEach
    void asBefore() {
        preferences.set(tokens.accept(WHO).orElseThrow(), Preference.ORDINARY);
    }

    @Test
    void a_key_is_chosen_by_pressing_it_and_does_from_then_on_what_the_other_did() {
        UUID article = demo.fresh("salt-battery");
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", "")).as(WHO)) {
            Page page = desk.open("/settings/you").page();
            page.locator("details.moves summary").click();
            page.getByLabel("Sign off", new Page.GetByLabelOptions().setExact(true))
                    .press("q");
            page.getByLabel("Request changes").press("Shift+R");
            page.locator("main button.pri").click();
            page.waitForURL("**/settings/you?done=kept");
            page = desk.open("/a/" + article + "/review").page();
            assertThat(page.locator("#pH .so kbd")).hasText("Q");
            page.keyboard().press("s");
            page.keyboard().press("r");
            assertThat(page.locator("#pH .request")).not().hasAttribute("open", "");
            assertThat(page.locator("#pH.done")).hasCount(0);
            page.keyboard().press("q");
            assertThat(page.locator("#pH.done")).isVisible();
            page.keyboard().press("?");
            assertThat(page.locator("#keys dd", new Page.LocatorOptions().setHasText("⇧R")))
                    .hasCount(1);
        }
    }

    @Test
    void two_acts_never_share_a_key_and_what_stays_is_never_taken() {
        SignedInBrowser person = SignedInBrowser.as(WHO);
        refused(person, "S", "C", "does something else already");
        refused(person, "S", "?", "does something else already");
        refused(person, "S", "Enter", "One key: a letter");
        person.post("/settings/you", chosen(List.of("G"), List.of("B")))
                .statusCode(422)
                .body(containsString("stays where it is"));
        person.get("/settings/you").body(not(containsString("data-moved")));
        person.post("/settings/you", chosen(List.of("S", "C"), List.of("c", "s")))
                .statusCode(303);
        person.get("/settings/you").body(containsString("data-moved=\"C=S S=C\""));
    }

    private static void refused(SignedInBrowser person, String of, String key, String told) {
        person.post("/settings/you", chosen(List.of(of), List.of(key)))
                .statusCode(422)
                .body(containsString(told), containsString("value=\"" + key.toUpperCase(Locale.ROOT) + "\""));
    }

    private static Map<String, Object> chosen(List<String> of, List<String> keys) {
        Map<String, Object> form = new HashMap<>(
                Map.of("language", "", "theme", "", "reading", "serif", "textSize", "100", "keys", "true"));
        form.put("of", of);
        form.put("key", keys);
        return form;
    }
}

package dev.colophon.web.settings;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingsPagesTest {
    @Test
    void an_administrator_adds_a_publication_and_a_desk() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        String id = "p" + UUID.randomUUID();
        Map<String, String> publication = Map.of(
                "id", id,
                "en", "the Gaon Herald",
                "ko", "가온일보",
                "legalEntity", "Gaon Herald Co.",
                "contact", "desk@gaon.example",
                "timeZone", "Asia/Seoul");
        admin.post("/settings/publications", publication)
                .statusCode(303)
                .header("Location", endsWith("/settings/desks"));
        admin.post("/settings/desks", Map.of("desk", "d" + id, "publication", id))
                .statusCode(303);
        admin.get("/settings/desks")
                .statusCode(200)
                .body(allOf(containsString("d" + id), containsString("Gaon Herald Co.")));
        admin.get("/settings/policies?desk=d" + id).statusCode(200).body(containsString("standard/1"));
    }

    @Test
    void what_was_typed_comes_back_when_it_is_refused() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        admin.post("/settings/desks", Map.of("desk", "Not A Slug", "publication", "harbour-english"))
                .statusCode(422)
                .body(allOf(containsString("role=\"alert\""), containsString("Not A Slug")));
    }

    @Test
    void a_person_is_enrolled_and_invited_with_a_secret_shown_once() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        String email = UUID.randomUUID() + "@harbour.example";
        admin.post(
                        "/settings/people",
                        Map.of(
                                "name",
                                "Sol Park",
                                "email",
                                email,
                                "languages",
                                "ko, ja",
                                "role",
                                List.of("city:reviewer")))
                .statusCode(303);
        String page = admin.get("/settings/people").statusCode(200).extract().asString();
        String row = page.substring(page.indexOf(email));
        String id = row.replaceFirst("(?s).*?person=([0-9a-f-]{36}).*", "$1");
        admin.get("/settings/people?person=" + id).body(containsString("value=\"" + email + "\""));
        admin.post("/settings/people/" + id + "/invitation", Map.of())
                .statusCode(200)
                .body(containsString("Give this invitation to Sol Park"));
    }

    @Test
    void a_policy_is_drafted_and_activated() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        admin.post(
                        "/settings/policies",
                        Map.of(
                                "desk",
                                "science",
                                "name",
                                "careful",
                                "title",
                                "Careful",
                                "approvals",
                                "2",
                                "breakingHours",
                                "4",
                                "release",
                                List.of("chief"),
                                "attestation",
                                "I read it."))
                .statusCode(303);
        String page = admin.get("/settings/policies?desk=science").extract().asString();
        String draft = page.replaceFirst("(?s).*?/settings/policies/([0-9a-f-]{36})/discard.*", "$1");
        admin.post("/settings/policies/" + draft + "/discard", Map.of()).statusCode(303);
        admin.get("/settings/policies?desk=science").body(not(containsString(draft)));
    }

    @Test
    void a_token_is_shown_once_and_revoked() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        String label = "laptop " + UUID.randomUUID();
        editor.post("/settings/tokens", Map.of("label", label, "desks", List.of("*")))
                .statusCode(200)
                .body(containsString("Copy this token now"));
        String page = editor.get("/settings/tokens")
                .body(not(containsString("Copy this token now")))
                .extract()
                .asString();
        String row = page.substring(page.indexOf(label));
        String id = row.replaceFirst("(?s).*?/settings/tokens/([0-9a-f-]{36})/revocation.*", "$1");
        editor.post("/settings/tokens/" + id + "/revocation", Map.of()).statusCode(303);
    }

    @Test
    void who_is_no_administrator_changes_nothing() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        editor.post("/settings/desks", Map.of("desk", "own-desk", "publication", "harbour-english"))
                .statusCode(403)
                .body(containsString("role=\"alert\""));
        editor.get("/settings/desks").body(not(containsString("own-desk\"")));
    }

    @Test
    void preferences_are_kept_with_the_person() {
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer-2");
        reviewer.post("/settings/you", Map.of("language", "ko", "theme", "dark", "reading", "sans", "textSize", "120"))
                .statusCode(303);
        SignedInBrowser.as("demo-reviewer-2")
                .get("/settings/you")
                .body(allOf(
                        containsString("<html lang=\"ko\" data-theme=\"dark\" data-reading=\"sans\" data-size=\"120\""),
                        containsString("data-keys=\"off\"")));
        reviewer.post("/settings/you", Map.of("language", "", "theme", "", "reading", "serif", "textSize", "7"))
                .statusCode(422);
        reviewer.post(
                        "/settings/you",
                        Map.of("language", "", "theme", "", "reading", "serif", "textSize", "100", "keys", "true"))
                .statusCode(303);
        reviewer.get("/settings/you").body(not(containsString("data-keys")));
    }

    @Test
    void an_editor_lists_a_name_and_whoever_reviews_reads_the_list() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        String source = "섬" + UUID.randomUUID();
        Map<String, String> name = Map.of(
                "desk", "science",
                "sourceLanguage", "ko",
                "targetLanguage", "en",
                "source", source,
                "target", "The Island",
                "avoided", "Isle, The Isle");
        editor.post("/settings/names", name)
                .statusCode(303)
                .header("Location", endsWith("/settings/names?desk=science"));
        String page = editor.get("/settings/names?desk=science")
                .body(containsString("<del>The Isle</del>"))
                .extract()
                .asString();
        editor.post("/settings/names", name)
                .statusCode(422)
                .body(allOf(
                        containsString("aria-invalid=\"true\""),
                        containsString("id=\"e-source\""),
                        containsString(source)));
        SignedInBrowser.as("demo-reviewer")
                .get("/settings/names?desk=science")
                .body(allOf(containsString(source), not(containsString("/settings/names/removal"))));
        String row = page.substring(page.indexOf(source));
        String id = row.replaceFirst("(?s).*?name=([0-9a-f-]{36})#name.*", "$1");
        editor.post("/settings/names/removal", Map.of("desk", "science", "name", id))
                .statusCode(303);
        editor.get("/settings/names?desk=science").body(not(containsString(source)));
    }

    @Test
    void a_field_that_is_refused_is_told_beside_it() {
        SignedInBrowser.as("demo-admin")
                .post(
                        "/settings/publications",
                        Map.of(
                                "id",
                                "a",
                                "en",
                                "the A",
                                "legalEntity",
                                "A",
                                "contact",
                                "a@a.example",
                                "timeZone",
                                "Moon"))
                .statusCode(422)
                .body(allOf(containsString("id=\"e-timeZone\""), containsString("This is no time zone")));
    }

    @Test
    void a_publication_is_changed_on_its_page() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        String id = "p" + UUID.randomUUID();
        Map<String, String> publication = Map.of(
                "id", id, "en", "the A", "legalEntity", "A Ltd.", "contact", "a@a.example", "timeZone", "Asia/Seoul");
        admin.post("/settings/publications", publication).statusCode(303);
        admin.get("/settings/desks?publication=" + id).body(containsString("value=\"A Ltd.\""));
        admin.post(
                        "/settings/publications/" + id,
                        Map.of(
                                "en",
                                "the B",
                                "legalEntity",
                                "B Ltd.",
                                "contact",
                                "a@a.example",
                                "timeZone",
                                "Asia/Seoul"))
                .statusCode(303);
        admin.get("/settings/desks").body(allOf(containsString("B Ltd."), not(containsString("A Ltd."))));
    }

    @Test
    void who_sets_nothing_up_is_shown_their_own_settings() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        editor.get("/settings").statusCode(303).header("Location", endsWith("/settings/you"));
        editor.get("/settings/you").body(not(containsString("href=\"/settings/people\"")));
        editor.get("/settings/wording").body(containsString("disclosure/1"));
    }
}

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
                .statusCode(422)
                .body(containsString("role=\"alert\""));
        editor.get("/settings/desks").body(not(containsString("own-desk\"")));
    }
}

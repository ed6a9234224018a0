package dev.colophon.web.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.colophon.release.Newsroom;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleasePageTest {
    @Inject
    Newsroom newsroom;

    @Test
    void a_condition_that_is_met_says_by_what() {
        UUID id = newsroom.readyStory();
        SignedInBrowser.as("demo-chief")
                .get("/a/" + id + "/release")
                .statusCode(200)
                .body(allOf(
                        containsString("Ready to release e1"),
                        containsString("By Sol Park."),
                        containsString("e1, saved"),
                        containsString("Release e1"),
                        not(containsString("Go to the next open paragraph"))));
    }

    @Test
    void the_payload_is_shown_as_the_html_that_a_release_then_has() {
        UUID id = newsroom.readyStory();
        String shown = SignedInBrowser.as("demo-chief")
                .get("/a/" + id + "/release?payload=html")
                .statusCode(200)
                .extract()
                .htmlPath()
                .getString("**.find { it.@id == 'payload-text' }");
        newsroom.release("demo-chief", id, Map.of("manifest", newsroom.manifest(id), "kind", "first"));
        String told = given().header("Authorization", "Bearer demo-publisher")
                .accept("text/html")
                .get("/api/v1/articles/" + id + "/releases/1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown.strip()).isEqualTo(told.strip());
    }

    @Test
    void what_was_typed_comes_back_with_the_field_that_is_missing() {
        UUID id = newsroom.releasedStory();
        newsroom.edit(id, 1, "The fare is 2,500 won one way.");
        newsroom.sign(id);
        SignedInBrowser chief = SignedInBrowser.as("demo-chief");
        Map<String, String> form = Map.of(
                "manifest", newsroom.manifest(id),
                "kind", "correction",
                "note", "asked for by the desk",
                "publicNote", "",
                "responsibleEditor", "");
        chief.post("/a/" + id + "/releases", form)
                .statusCode(422)
                .body(allOf(
                        containsString("<title>Error:"),
                        containsString("asked for by the desk"),
                        containsString("name=\"publicNote\" rows=\"2\" aria-invalid=\"true\" autofocus"),
                        containsString("<option value=\"correction\" selected>")));
    }

    @Test
    void an_embargo_is_set_on_the_newsrooms_clock_and_lifted() {
        UUID id = newsroom.readyStory();
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        editor.post("/a/" + id + "/embargo", Map.of("until", "2031-05-06T07:08"))
                .statusCode(303)
                .header("Location", endsWith("done=embargo"));
        editor.get("/a/" + id + "/release")
                .body(allOf(
                        containsString("Embargo until 6 May 2031, 07:08 KST"),
                        containsString("value=\"2031-05-06T07:08\"")));
        editor.post("/a/" + id + "/embargo", Map.of("until", "soon")).statusCode(422);
        editor.post("/a/" + id + "/embargo", Map.of("until", "")).statusCode(303);
        editor.get("/a/" + id + "/release").body(not(containsString("Embargo until")));
    }
}

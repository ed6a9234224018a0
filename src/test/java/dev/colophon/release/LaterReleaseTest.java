package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Stage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LaterReleaseTest {
    private static final String NOTE = "An earlier version gave a wrong fare.";

    @Inject
    Newsroom newsroom;

    @Inject
    ReleaseService releases;

    @Test
    void there_is_one_first_release_and_nothing_later_before_it() {
        UUID fresh = newsroom.readyStory();
        release(fresh, "update", null).statusCode(409).body("code", is("kind-not-allowed"));

        UUID released = newsroom.releasedStory();
        release(released, "first", null).statusCode(409).body("code", is("kind-not-allowed"));
        release(released, "update", null).statusCode(409).body("code", is("nothing-changed"));
        release(released, "update", NOTE).statusCode(422).body("code", is("public-note-not-allowed"));
    }

    @Test
    void a_minor_release_changes_no_number_name_quote_or_negation() {
        UUID id = newsroom.releasedStory();
        newsroom.edit(id, 1, "The fare is 2,600 won each way.");
        newsroom.sign(id);
        release(id, "minor", null).statusCode(422).body("code", is("minor-changes-facts"));

        newsroom.edit(id, 1, "The fare is 2,500 won for each way.");
        newsroom.sign(id);
        release(id, "minor", null).statusCode(201).body("kind", is("minor"), "release", is(2));
    }

    @Test
    void a_correction_tells_its_readers_what_was_wrong_and_the_first_release_stays_as_it_was() {
        UUID id = newsroom.releasedStory();
        newsroom.edit(id, 1, "The fare is 2,500 won for both ways.");
        newsroom.sign(id);
        assertThat(gate(id).stage()).isEqualTo(Stage.CORRECTING);

        release(id, "correction", null).statusCode(422).body("code", is("public-note-required"));
        release(id, "correction", NOTE).statusCode(201).body("publicNote", is(NOTE));

        newsroom.get("demo-publisher", id, "1")
                .body("supersededBy", is(2), "status", is("released"), "publicNote", nullValue())
                .body("paragraphs[1].text", is("The fare is 2,500 won each way."));
        newsroom.get("demo-publisher", id, "latest")
                .body("release", is(2), "kind", is("correction"), "notes", hasSize(1), "notes[0].text", is(NOTE));
        newsroom.as("demo-publisher")
                .accept("text/html")
                .get("/api/v1/articles/" + id + "/releases/2")
                .then()
                .body(containsString("class=\"correction\""), containsString(NOTE));
        assertThat(gate(id).stage()).isEqualTo(Stage.RELEASED);
        assertThat(gate(id).kinds()).containsExactly(ReleaseKind.CORRECTION, ReleaseKind.CLARIFICATION);
    }

    @Test
    void a_retraction_is_a_release_whose_body_is_the_notice() {
        UUID id = newsroom.releasedStory();
        Map<String, String> notice = Map.of("reason", "It never sailed.", "publicNote", "We withdraw this article.");

        retract("demo-reviewer", id, notice).statusCode(403).body("code", is("not-a-chief"));
        retract("demo-chief", id, Map.of("reason", "It never sailed."))
                .statusCode(422)
                .body("code", is("public-note-required"));
        retract("demo-chief", id, notice)
                .statusCode(201)
                .body("release", is(2), "kind", is("retraction"), "status", is("retracted"))
                .body("paragraphs", hasSize(1), "paragraphs[0].text", is("We withdraw this article."))
                .body("disclosure.text", is("We withdraw this article."), "disclosure.rule", is("retracted"))
                .body("disclosure.digitalSourceType", containsString("compositeWithTrainedAlgorithmicMedia"));

        newsroom.get("demo-publisher", id, "1")
                .body("status", is("retracted"), "supersededBy", is(2), "paragraphs", hasSize(3));
        retract("demo-chief", id, notice).statusCode(409).body("code", is("article-retracted"));
        release(id, "correction", NOTE).statusCode(409).body("code", is("article-retracted"));
    }

    @Test
    void what_was_never_released_is_not_retracted() {
        retract("demo-chief", newsroom.readyStory(), Map.of("reason", "No.", "publicNote", "No."))
                .statusCode(409)
                .body("code", is("not-released"));
    }

    private io.restassured.response.ValidatableResponse release(UUID id, String kind, String publicNote) {
        Map<String, String> body = new HashMap<>(Map.of("manifest", newsroom.manifest(id), "kind", kind));
        body.put("publicNote", publicNote);
        return newsroom.release("demo-chief", id, body);
    }

    private io.restassured.response.ValidatableResponse retract(String token, UUID id, Map<String, String> body) {
        return newsroom.as(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/articles/" + id + "/retraction")
                .then();
    }

    private Gate gate(UUID id) {
        return releases.gate(newsroom.account("demo-chief"), id);
    }
}

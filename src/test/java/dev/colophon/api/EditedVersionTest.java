package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.save;
import static dev.colophon.api.Stories.texts;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Edited versions over HTTP: saved, compared, and whose words they are. */
@QuarkusTest
class EditedVersionTest {
    private static final String[] EDITED = {
        "Night ferry to sail from June", "The total cost is 31.2 billion won.", "The fare is 2,500 won."
    };

    @Test
    void an_edit_names_the_head_it_was_made_on() {
        String id = translated();
        String place = ARTICLES + "/" + id + "/edited-versions";
        Map<String, Object> edit = Map.of("basedOn", "m1", "paragraphs", texts(EDITED));

        as("demo-editor").body(edit).post(place).then().statusCode(428).body("code", is("precondition-required"));
        for (String wrong : List.of("*", "\"head\"", "W/\"m1\"", "m1", "\"m1\", \"e1\"")) {
            as("demo-editor")
                    .header("If-Match", wrong)
                    .body(edit)
                    .post(place)
                    .then()
                    .statusCode(400);
        }
        as("demo-editor")
                .header("If-Match", "\"e4\"")
                .body(edit)
                .post(place)
                .then()
                .statusCode(412);

        Response saved =
                as("demo-editor").header("If-Match", "\"m1\"").body(edit).post(place);

        saved.then()
                .statusCode(201)
                .body("label", is("e1"))
                .body("kind", is("edited"))
                .body("basedOn", is("m1"))
                .body("createdBy", notNullValue());
        assertThat(as("demo-editor").get(saved.header("Location")).asString()).isEqualTo(saved.asString());
        save("demo-editor-2", id, "m1", "Other", "text", "here").statusCode(412).body("code", is("head-moved"));
    }

    @Test
    void saving_the_newest_text_again_makes_nothing_new() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);

        save("demo-editor", id, "e1", EDITED).statusCode(200).body("label", is("e1"));

        as("demo-editor").get(ARTICLES + "/" + id).then().body("versions", hasSize(3));
    }

    @Test
    void lineages_stay_with_their_paragraphs() {
        String id = translated();
        List<String> before =
                as("demo-editor").get(ARTICLES + "/" + id + "/versions/m1").path("paragraphs.id");

        save("demo-editor", id, "m1", EDITED).body("paragraphs.id", is(before));

        as("demo-editor").get(ARTICLES + "/" + id + "/versions/head").then().body("label", is("e1"));
        as("demo-editor")
                .get(ARTICLES + "/" + id + "/versions/e9")
                .then()
                .statusCode(404)
                .body("code", is("version-not-found"));
    }

    @Test
    void one_paragraph_is_changed_by_the_key_it_was_seen_with() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);
        String paragraph =
                as("demo-editor").get(ARTICLES + "/" + id + "/versions/e1").path("paragraphs[2].id");
        String place = ARTICLES + "/" + id + "/paragraphs/" + paragraph + "/edits";

        as("demo-editor-2")
                .body(Map.of("key", "sha256:" + "0".repeat(64), "text", "The fare is 2,600 won."))
                .post(place)
                .then()
                .statusCode(409)
                .body("code", is("key-moved"));
        as("demo-editor-2")
                .body(Map.of("key", "x", "text", " "))
                .post(place)
                .then()
                .statusCode(422);
        as("demo-editor-2")
                .body(Map.of("key", "x", "text", "Some text"))
                .post(ARTICLES + "/" + id + "/paragraphs/" + UUID.randomUUID() + "/edits")
                .then()
                .statusCode(404);
    }

    @Test
    void an_edit_of_one_s_own_cannot_be_disowned() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);

        as("demo-editor")
                .body(Map.of("reason", "Not mine"))
                .post(ARTICLES + "/" + id + "/edited-versions/e1/disownment")
                .then()
                .statusCode(403)
                .body("code", is("not-your-edit"));
    }

    @Test
    void versions_are_compared_along_their_recorded_links() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);

        as("demo-editor")
                .get(ARTICLES + "/" + id + "/diff?from=m1&to=e1")
                .then()
                .statusCode(200)
                .body("links.change", contains("unchanged", "edited", "unchanged"))
                .body("links[1].from", contains(1))
                .body(
                        "links[1].runs.findAll { it.op != 'insert' }.text.join('')",
                        is("The total cost is 3.12 billion won."))
                .body("links[1].runs.findAll { it.op != 'delete' }.text.join('')", is(EDITED[1]))
                .body("effort.substitutions", is(1));
        as("demo-editor")
                .get(ARTICLES + "/" + id + "/diff?from=s1&to=e1")
                .then()
                .statusCode(422)
                .body("code", is("not-comparable"));
        as("demo-editor").get(ARTICLES + "/" + id + "/diff?from=m1").then().statusCode(400);
        as("demo-editor")
                .get(ARTICLES + "/" + id + "/diff?from=m1&to=e7")
                .then()
                .statusCode(404);
    }

    @Test
    void who_wrote_each_word_is_told() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);

        as("demo-editor")
                .get(ARTICLES + "/" + id + "/authorship?version=e1")
                .then()
                .statusCode(200)
                .body("version", is("e1"))
                .body("paragraphs[0].runs", hasSize(1))
                .body("paragraphs[0].runs[0].origin.kind", is("machine"))
                .body("paragraphs[0].runs[0].origin.version", is("m1"))
                .body("paragraphs[1].runs.find { it.origin.kind == 'person' }.text.trim()", is("31.2"))
                .body("shares.kind", contains("machine", "person"))
                .body("shares[1].words", is(1));
        as("demo-editor")
                .get(ARTICLES + "/" + id + "/authorship?version=s1")
                .then()
                .statusCode(422);
    }
}

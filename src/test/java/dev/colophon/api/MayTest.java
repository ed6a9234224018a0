package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.items;
import static dev.colophon.api.Stories.machineVersion;
import static dev.colophon.api.Stories.released;
import static dev.colophon.api.Stories.save;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.texts;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may do what, role by role and scope by scope. */
@QuarkusTest
class MayTest {
    private static final String[] EDITED = {
        "Night ferry to sail from June", "The total cost is 31.2 billion won.", "The fare is 2,500 won."
    };

    /** The statuses that editor, reviewer, chief, auditor, administrator and a client with releases:read get. */
    private static List<Integer> asked(String place, Object body) {
        List<Integer> statuses = new ArrayList<>();
        for (String who :
                List.of("demo-editor", "demo-reviewer", "demo-chief", "demo-auditor", "demo-admin", "demo-publisher")) {
            statuses.add(
                    as(who).header("If-Match", "\"m1\"").body(body).post(place).statusCode());
        }
        return statuses;
    }

    @Test
    void each_role_does_what_is_its_own_and_nothing_else() {
        String id = ARTICLES + "/" + translated();
        Map<String, Object> reason = Map.of("reason", "Because.");
        assertThat(asked(id + "/source-versions", Map.of("paragraphs", story().get("paragraphs"))))
                .containsExactly(200, 403, 200, 404, 403, 404);
        assertThat(asked(id + "/alignments", alignment(id))).containsExactly(201, 403, 201, 404, 403, 404);
        assertThat(asked(id + "/profile", Map.of("profile", "standard", "reason", "x")))
                .containsExactly(403, 201, 201, 404, 403, 404);
        assertThat(asked(id + "/sign-offs", Map.of("items", List.of(), "verdict", "approve", "shown", true)))
                .containsExactly(403, 422, 422, 404, 403, 404);
        assertThat(asked(id + "/waivers", Map.of("items", List.of(), "reason", "x")))
                .containsExactly(403, 403, 422, 404, 403, 404);
        assertThat(asked(id + "/releases", Map.of("manifest", "sha256:0", "kind", "first")))
                .containsExactly(403, 409, 409, 403, 403, 403);
        assertThat(asked(id + "/retraction", Map.of("reason", "x", "publicNote", "y")))
                .containsExactly(403, 403, 409, 403, 403, 403);
        assertThat(asked(id + "/edited-versions", Map.of("basedOn", "m1", "paragraphs", texts(EDITED))))
                .containsExactly(201, 403, 200, 404, 403, 404);
        assertThat(asked(id + "/source-withdrawal", reason)).containsExactly(201, 403, 201, 404, 403, 404);
        assertThat(asked("/api/v1/publications", Map.of())).containsExactly(403, 403, 403, 403, 422, 403);
        assertThat(asked("/api/v1/people", Map.of())).containsExactly(403, 403, 403, 403, 422, 403);
    }

    private static Map<String, Object> alignment(String place) {
        String paragraph = as("demo-editor").get(place + "/versions/m1").path("paragraphs[0].id");
        String source = as("demo-editor").get(place + "/versions/s1").path("paragraphs[0].id");
        return Map.of("items", List.of(Map.of("paragraph", paragraph, "source", List.of(source))), "reason", "x");
    }

    @Test
    void an_auditor_reads_what_is_released_with_its_record_and_changes_nothing() {
        String id = released();
        String hidden = translated();
        for (String door : List.of(
                "", "/versions/m1", "/review", "/diff?from=m1&to=m1", "/authorship", "/releases/1", "/audit-report")) {
            as("demo-auditor").get(ARTICLES + "/" + id + door).then().statusCode(200);
            as("demo-auditor").get(ARTICLES + "/" + hidden + door).then().statusCode(404);
        }
        as("demo-auditor")
                .body(Map.of("urgency", 1))
                .patch(ARTICLES + "/" + id)
                .then()
                .statusCode(404);
        as("demo-auditor")
                .body(Map.of("manifest", "sha256:0", "kind", "update"))
                .post(ARTICLES + "/" + id + "/releases")
                .then()
                .statusCode(403)
                .body("code", is("not-a-releaser"));
    }

    @Test
    void a_client_does_what_its_scopes_say_at_its_desks() {
        String writer = Clients.token("city", "articles:write");
        Map<String, Object> story = story();
        story.put("machineVersion", machineVersion());
        String id = as(writer)
                .body(story)
                .post(ARTICLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> elsewhere = story();
        elsewhere.put("desk", "science");
        as(writer).body(elsewhere).post(ARTICLES).then().statusCode(404);
        as(writer)
                .body(Map.of("items", List.of(), "verdict", "approve", "shown", true))
                .post(ARTICLES + "/" + id + "/sign-offs")
                .then()
                .statusCode(403);
        save(writer, id, "m1", EDITED).statusCode(403).body("code", is("not-in-scope"));
        String reader = Clients.token("city", "articles:read");
        as(reader).get(ARTICLES + "/" + id).then().statusCode(200);
        as(reader).body(story()).post(ARTICLES).then().statusCode(403).body("code", is("not-in-scope"));
        as(Clients.token("science", "articles:read"))
                .get(ARTICLES + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_client_delivers_the_edit_of_an_editor_who_can_disown_it() {
        String id = translated();
        String importer = Clients.token("city", "edits:import");
        imported(importer, id, null).statusCode(422).body("code", is("editor-unknown"));
        imported(importer, id, UUID.randomUUID().toString())
                .statusCode(422)
                .body("errors.pointer", is(List.of("/editedBy")));
        imported(importer, id, person("demo-reviewer")).statusCode(422);
        imported("demo-editor-2", id, person("demo-editor")).statusCode(403).body("code", is("not-your-edit"));
        String place = imported(importer, id, person("demo-editor"))
                .statusCode(201)
                .body("createdBy", is(person("demo-editor")))
                .extract()
                .header("Location");
        as(importer).get(place).then().statusCode(200);
        Map<String, String> reason = Map.of("reason", "I never saw this.");
        String disownment = ARTICLES + "/" + id + "/edited-versions/e1/disownment";
        as("demo-editor-2").body(reason).post(disownment).then().statusCode(403);
        as("demo-editor")
                .get("/api/v1/reported-edits?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.article == '" + id + "' }.version", is("e1"),
                        "items.find { it.article == '" + id + "' }.reportedBy", not(emptyString()),
                        "items.find { it.article == '" + id + "' }.url", is(ARTICLES + "/" + id + "/versions/e1"));
        assertThat(reported("demo-editor-2")).doesNotContain(id);
        as("demo-editor").body(reason).post(disownment).then().statusCode(201).body("versions", hasSize(3));
        assertThat(reported("demo-editor")).doesNotContain(id);
    }

    @Test
    void whose_edit_it_is_says_so_and_is_asked_no_more() {
        String id = translated();
        imported(Clients.token("city", "edits:import"), id, person("demo-editor"))
                .statusCode(201);
        String acknowledgement = ARTICLES + "/" + id + "/edited-versions/e1/acknowledgement";
        as("demo-editor-2").post(acknowledgement).then().statusCode(403).body("code", is("not-your-edit"));
        assertThat(reported("demo-editor")).contains(id);
        as("demo-editor").post(acknowledgement).then().statusCode(201).body("head", is("e1"));
        assertThat(reported("demo-editor")).doesNotContain(id);
        as("demo-editor")
                .post(ARTICLES + "/" + id + "/edited-versions/e9/acknowledgement")
                .then()
                .statusCode(404);
    }

    private static List<String> reported(String token) {
        return as(token).get("/api/v1/reported-edits?limit=200").path("items.article");
    }

    private static ValidatableResponse imported(String token, String id, String editor) {
        Map<String, Object> edit = new HashMap<>(Map.of("basedOn", "m1", "paragraphs", texts(EDITED)));
        edit.put("editedBy", editor);
        return as(token)
                .header("If-Match", "\"m1\"")
                .body(edit)
                .post(ARTICLES + "/" + id + "/edited-versions")
                .then();
    }

    private static String person(String token) {
        return as("demo-admin")
                .get("/api/v1/people?email=" + token + "@harbour.example")
                .path("items[0].id");
    }

    @Test
    void who_changes_what_a_colleague_brought_in_does_not_sign_the_change() {
        String id = translated();
        save("demo-chief", id, "m1", EDITED).statusCode(201);
        Map<String, Object> review =
                as("demo-chief").get(ARTICLES + "/" + id + "/review").path("$");
        as("demo-chief")
                .body(Map.of("items", List.of(items(review).get(1)), "verdict", "approve", "shown", true))
                .post(ARTICLES + "/" + id + "/sign-offs")
                .then()
                .statusCode(403)
                .body("code", is("own-work"), "errors.pointer", is(List.of("/items/0")));
    }
}

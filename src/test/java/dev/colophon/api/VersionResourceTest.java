package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.machineVersion;
import static dev.colophon.api.Stories.save;
import static dev.colophon.api.Stories.send;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.texts;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Versions over HTTP. */
@QuarkusTest
class VersionResourceTest {
    private static final String[] EDITED = {
        "Night ferry to sail from June", "The total cost is 31.2 billion won.", "The fare is 2,500 won."
    };

    @Test
    void a_machine_version_is_given_back_as_it_was_declared() {
        String id = send(story()).extract().path("id");

        Response created = as("demo-editor").body(machineVersion()).post(ARTICLES + "/" + id + "/machine-versions");

        created.then()
                .statusCode(201)
                .body("label", is("m1"))
                .body("kind", is("machine"))
                .body("sourceVersion", is("s1"))
                .body("basedOn", nullValue())
                .body("translatedAt", is("2026-04-28T00:31:00Z"))
                .body("engine.parameters.temperature", is(0.2f))
                .body("engine.parameters.style", is("news"))
                .body("engine.parameters.version", is("2"))
                .body("paragraphs.id", hasSize(3))
                .body("paragraphs[0].role", is("headline"));
        assertThat(as("demo-editor").get(created.header("Location")).asString()).isEqualTo(created.asString());
    }

    @Test
    void an_engine_is_named_or_the_version_is_refused() {
        String id = send(story()).extract().path("id");
        Map<String, Object> machine = machineVersion();
        machine.put("engine", Map.of("provider", "Tidewater", "kind", "magic", "promptSha256", "abc"));

        as("demo-editor")
                .body(machine)
                .post(ARTICLES + "/" + id + "/machine-versions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/engine/kind", "/engine/promptSha256", "/engine/model"));
    }

    @Test
    void a_machine_version_of_a_source_that_is_not_there_is_refused() {
        String id = send(story()).extract().path("id");
        Map<String, Object> machine = machineVersion();
        machine.put("sourceVersion", "s2");

        as("demo-editor")
                .body(machine)
                .post(ARTICLES + "/" + id + "/machine-versions")
                .then()
                .statusCode(422)
                .body("code", is("no-such-version"));
    }

    @Test
    void a_new_source_text_is_a_new_version_and_the_same_one_is_not() {
        String id = translated();
        Map<String, Object> source = new HashMap<>(Map.of("paragraphs", story().get("paragraphs")));
        String place = ARTICLES + "/" + id + "/source-versions";

        as("demo-editor").body(source).post(place).then().statusCode(200).body("label", is("s1"));
        source.put("paragraphs", texts("야간 여객선 6월 첫 운항", "총사업비는 320억 원이다.", "요금은 2,500원이다."));
        source.put("reason", "The Daily corrected the cost.");
        as("demo-editor")
                .body(source)
                .post(place)
                .then()
                .statusCode(201)
                .body("label", is("s2"))
                .body("basedOn", is("s1"));
        source.put("paragraphs", List.of());
        as("demo-editor").body(source).post(place).then().statusCode(422).body("code", is("no-paragraphs"));
    }

    @Test
    void an_edit_of_a_source_is_refused_once_a_machine_translated_it() {
        String id = translated();

        as("demo-editor")
                .header("If-Match", "\"m1\"")
                .body(Map.of("basedOn", "s1", "paragraphs", texts(EDITED)))
                .post(ARTICLES + "/" + id + "/edited-versions")
                .then()
                .statusCode(422)
                .body("code", is("machine-text-exists"));
    }

    @Test
    void a_person_states_that_no_machine_was_used() {
        String id = send(story()).extract().path("id");
        String place = ARTICLES + "/" + id + "/machine-text-statement";

        as("demo-editor").body(Map.of("used", true)).post(place).then().statusCode(422);
        as("demo-editor").body(Map.of("used", false)).post(place).then().statusCode(201);
        save("demo-editor", id, "s1", EDITED).statusCode(201).body("basedOn", is("s1"));
    }

    @Test
    void source_links_are_set_by_hand() {
        String id = translated();
        List<String> target =
                as("demo-editor").get(ARTICLES + "/" + id + "/versions/m1").path("paragraphs.id");
        List<String> source =
                as("demo-editor").get(ARTICLES + "/" + id + "/versions/s1").path("paragraphs.id");
        String place = ARTICLES + "/" + id + "/alignments";
        Map<String, Object> item = Map.of("paragraph", target.get(1), "source", source.subList(1, 3));

        as("demo-editor")
                .body(Map.of("items", List.of(item), "reason", "One"))
                .post(place)
                .then()
                .statusCode(201);
        as("demo-editor").body(Map.of("items", List.of())).post(place).then().statusCode(422);
        Map<String, Object> foreign = Map.of("paragraph", UUID.randomUUID(), "source", List.of());
        as("demo-editor")
                .body(Map.of("items", List.of(foreign)))
                .post(place)
                .then()
                .statusCode(422)
                .body("code", is("unknown-paragraph"));
    }

    @Test
    void a_client_without_scopes_writes_nothing() {
        String id = translated();

        save("demo-publisher", id, "m1", EDITED).statusCode(404);
        as("demo-reviewer")
                .body(machineVersion())
                .post(ARTICLES + "/" + id + "/machine-versions")
                .then()
                .statusCode(403);
        as("demo-editor").get(ARTICLES + "/" + id).then().body("versions.findAll { it.kind == 'edited' }", empty());
    }
}

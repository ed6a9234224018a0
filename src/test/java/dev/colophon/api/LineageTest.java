package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.machineVersion;
import static dev.colophon.api.Stories.save;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.texts;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Paragraphs that say whose successors they are. */
@QuarkusTest
class LineageTest {
    private static final String[] EDITED = {
        "Night ferry to sail from June", "The total cost is 31.2 billion won.", "The fare is 2,500 won."
    };

    private static ValidatableResponse machine(String id, List<String> scope, Object paragraphs) {
        Map<String, Object> machine = machineVersion();
        machine.put("scope", scope);
        machine.put("paragraphs", paragraphs);
        return as("demo-editor")
                .body(machine)
                .post(ARTICLES + "/" + id + "/machine-versions")
                .then();
    }

    private static List<Map<String, Object>> text(String id, String label) {
        return as("demo-editor").get(ARTICLES + "/" + id + "/versions/" + label).path("paragraphs");
    }

    @Test
    void a_machine_version_of_one_paragraph_is_of_that_one_however_it_reads() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);
        String lineage = (String) text(id, "e1").get(2).get("id");
        List<Map<String, Object>> again = List.of(Map.of("role", "body", "text", "Passengers pay 2,500 won."));
        machine(id, List.of(lineage), again).statusCode(201).body("paragraphs[0].id", is(lineage));
        machine(id, List.of(), again).statusCode(422);
        machine(id, List.of(UUID.randomUUID().toString()), again)
                .statusCode(422)
                .body("code", is("unknown-paragraph"), "errors[0].pointer", is("/scope/0"));
        List<Map<String, Object>> text = new ArrayList<>(text(id, "e1"));
        text.set(2, Map.of("id", lineage, "role", "body", "text", "Passengers pay 2,500 won.", "from", "m2"));
        edited(id, text).statusCode(201).body("paragraphs[2].id", is(lineage));
        as("demo-editor")
                .get(ARTICLES + "/" + id + "/review")
                .then()
                .body("paragraphs[2].machine", is(List.of("Passengers pay 2,500 won.")))
                .body("paragraphs[2].change", is("unchanged"));
    }

    private static ValidatableResponse edited(String id, Object paragraphs) {
        return as("demo-editor")
                .header("If-Match", "\"e1\"")
                .body(Map.of("basedOn", "e1", "paragraphs", paragraphs))
                .post(ARTICLES + "/" + id + "/edited-versions")
                .then();
    }

    @Test
    void words_said_to_come_from_a_version_that_is_not_there_are_refused_even_where_nothing_else_changed() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);
        for (String from : List.of("m7", "e1", "s1")) {
            List<Map<String, Object>> text = new ArrayList<>();
            text(id, "e1").forEach(paragraph -> text.add(new HashMap<>(paragraph)));
            text.get(1).put("from", from);
            edited(id, text).statusCode(422).body("errors[0].pointer", is("/paragraphs/1/from"));
        }
    }

    @Test
    void the_newest_machine_version_sent_again_makes_nothing_new() {
        String id = translated();
        as("demo-editor")
                .body(machineVersion())
                .post(ARTICLES + "/" + id + "/machine-versions")
                .then()
                .statusCode(200)
                .body("label", is("m1"));
        Map<String, Object> other = machineVersion();
        other.put("translatedAt", "2026-04-28T00:32:00Z");
        as("demo-editor")
                .body(other)
                .post(ARTICLES + "/" + id + "/machine-versions")
                .then()
                .statusCode(201)
                .body("label", is("m2"));
    }

    @Test
    void a_machine_version_and_a_source_version_may_name_what_their_paragraphs_continue() {
        String id = translated();
        List<String> target = lineages(id, "m1");
        List<String> source = lineages(id, "s1");
        machine(
                        id,
                        null,
                        List.of(
                                Map.of("role", "headline", "text", "Boats after dark", "id", target.get(0)),
                                Map.of("role", "body", "text", "Two thousand five hundred", "id", target.get(2))))
                .statusCode(201)
                .body("paragraphs.id", is(List.of(target.get(0), target.get(2))));
        Map<String, Object> corrected = Map.of("role", "body", "text", "전혀 다른 문장이다.", "id", source.get(2));
        newSource(id, List.of(texts("야간 여객선 6월 첫 운항").get(0), corrected))
                .statusCode(201)
                .body("paragraphs.id", is(List.of(source.get(0), source.get(2))));
        newSource(id, List.of(Map.of("role", "body", "text", "x", "id", target.get(0))))
                .statusCode(422)
                .body("code", is("unknown-paragraph"), "errors[0].pointer", is("/paragraphs/0/id"));
        Map<String, Object> story = story();
        story.put("paragraphs", List.of(Map.of("role", "body", "text", "x", "id", target.get(0))));
        as("demo-editor").body(story).post(ARTICLES).then().statusCode(422).body("code", is("unknown-paragraph"));
    }

    private static ValidatableResponse newSource(String id, Object paragraphs) {
        return as("demo-editor")
                .body(Map.of("paragraphs", paragraphs, "reason", "corrected"))
                .post(ARTICLES + "/" + id + "/source-versions")
                .then();
    }

    private static List<String> lineages(String id, String label) {
        return text(id, label).stream()
                .map(paragraph -> (String) paragraph.get("id"))
                .toList();
    }

    @Test
    void a_paragraph_is_aligned_once_in_one_request() {
        String id = translated();
        Map<String, Object> item = Map.of("paragraph", lineages(id, "m1").get(0), "source", List.of());
        as("demo-editor")
                .body(Map.of("items", List.of(item, item), "reason", "x"))
                .post(ARTICLES + "/" + id + "/alignments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/items/1"));
    }

    @Test
    void nobody_states_that_no_machine_was_used_where_one_was() {
        String id = translated();
        String code = as("demo-editor")
                .body(Map.of("used", false))
                .post(ARTICLES + "/" + id + "/machine-text-statement")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/used"))
                .extract()
                .path("code");
        assertThat(code).isEqualTo("machine-text-exists");
    }
}

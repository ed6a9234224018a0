package dev.colophon.api;

import static dev.colophon.api.Stories.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NameListResourceTest {
    private static final String NAMES = "/api/v1/desks/science/names";

    @Test
    void an_editor_lists_changes_and_removes_a_name() {
        Map<String, Object> name = name("소금섬" + UUID.randomUUID(), "Sogeum Island");
        String place = as("demo-editor")
                .body(name)
                .post(NAMES)
                .then()
                .statusCode(201)
                .body("target", is("Sogeum Island"), "accepted", contains("Sogeum"))
                .extract()
                .header("Location");
        as("demo-editor").body(name).post(NAMES).then().statusCode(409).body("code", is("name-listed"));
        name.put("target", "Salt Island");
        as("demo-admin").body(name).put(place).then().statusCode(200).body("target", is("Salt Island"));
        as("demo-reviewer").get(NAMES).then().statusCode(200).body("items.source", hasItem(name.get("source")));
        as("demo-reviewer").delete(place).then().statusCode(403);
        as("demo-chief").delete(place).then().statusCode(204);
        as("demo-chief").get(place).then().statusCode(404).body("code", is("name-not-found"));
    }

    @Test
    void what_cannot_be_listed_is_refused_by_field() {
        Map<String, Object> name = name("", "two\nlines");
        name.put("sourceLanguage", "xx-none");
        as("demo-editor")
                .body(name)
                .post(NAMES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sourceLanguage", "/source", "/target"));
        Map<String, Object> both = name("섬", "Island");
        both.put("avoided", List.of("Island"));
        as("demo-editor").body(both).post(NAMES).then().statusCode(422).body("errors[0].pointer", is("/avoided"));
        as("demo-auditor").get(NAMES).then().statusCode(404);
        as("demo-editor").get("/api/v1/desks/nowhere/names").then().statusCode(404);
    }

    /** The list is asked for anew with every look: the sheet remembered from before would say nothing. */
    @Test
    void a_listed_name_becomes_a_finding_of_an_article_that_is_there_already() {
        Map<String, Object> story = Stories.story();
        story.put("paragraphs", List.of(Map.of("role", "body", "text", "물빛호가 떠난다.")));
        Map<String, Object> machine = Stories.machineVersion();
        machine.put("paragraphs", List.of(Map.of("role", "body", "text", "The Mulbit-ho leaves.")));
        story.put("machineVersion", machine);
        String id = Stories.send(story).statusCode(201).extract().path("id");
        String review = Stories.ARTICLES + "/" + id + "/review";
        as("demo-editor").get(review).then().body("paragraphs[0].findings.code", not(hasItem("name-differs")));

        Map<String, Object> name = name("물빛호", "Mulbit");
        name.put("avoided", List.of("Mulbit-ho"));
        String place = as("demo-editor")
                .body(name)
                .post("/api/v1/desks/city/names")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as("demo-editor").get(review).then().body("paragraphs[0].findings.code", hasItem("name-differs"));
        as("demo-editor").delete(place).then().statusCode(204);
        as("demo-editor").get(review).then().body("paragraphs[0].findings.code", not(hasItem("name-differs")));
    }

    private static Map<String, Object> name(String source, String target) {
        Map<String, Object> name = new HashMap<>();
        name.put("sourceLanguage", "ko");
        name.put("targetLanguage", "en");
        name.put("source", source);
        name.put("target", target);
        name.put("accepted", List.of("Sogeum"));
        return name;
    }
}

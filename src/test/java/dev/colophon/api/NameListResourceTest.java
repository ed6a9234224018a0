package dev.colophon.api;

import static dev.colophon.api.Stories.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NameListResourceTest {
    private static final String NAMES = "/api/v1/desks/science/names";

    @Inject
    Newsroom newsroom;

    @Inject
    DataSource database;

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

    @Test
    void a_desk_lists_so_many_names_and_no_more() throws SQLException {
        String desk = newsroom.desk();
        fill(desk, 4_999);
        String names = "/api/v1/desks/" + desk + "/names";
        as("demo-admin").body(name("섬", "Island")).post(names).then().statusCode(201);
        as("demo-admin")
                .body(name("소금", "Salt"))
                .post(names)
                .then()
                .statusCode(422)
                .body("code", is("too-many-names"));
    }

    private void fill(String desk, int names) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into listed_name (id, desk,"
                        + " source_language, target_language, source, target, accepted, avoided, changed_at, changed_by)"
                        + " values (?, ?, 'ko', 'en', ?, 'Name', '', '', current_timestamp, ?)")) {
            for (int n = 0; n < names; n++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, desk);
                insert.setString(3, "이름" + n);
                insert.setObject(4, UUID.randomUUID());
                insert.addBatch();
            }
            insert.executeBatch();
        }
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

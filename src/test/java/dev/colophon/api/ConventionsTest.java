package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every address of the API has in common. */
@QuarkusTest
class ConventionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?limit=1",
                "/articles/{id}",
                "/articles/{id}/versions/m1",
                "/articles/{id}/review",
                "/articles/{id}/diff?from=m1&to=m1",
                "/articles/{id}/authorship?version=m1",
                "/articles/{id}/comments",
                "/articles/{id}/audit-report",
                "/releases",
                "/publications",
                "/desks",
                "/desks/city",
                "/people",
                "/policies?desk=city",
                "/tokens",
                "/clients"
            })
    void every_answer_to_a_get_has_a_tag_and_is_not_sent_to_who_has_it(String path) {
        String place = "/api/v1" + path.replace("{id}", translated());
        String tag = null;
        Response again = null;
        // Other tests may write between two requests; what is asked twice in a row is the same sooner or later.
        for (int n = 0; n < 5 && (again == null || again.statusCode() != 304); n++) {
            Response first = as(reader(path)).get(place);
            first.then().statusCode(200);
            tag = first.header("ETag");
            assertThat(tag).as(path).matches("\"[0-9a-f]{32}\"");
            assertThat(first.header("Vary")).contains("Accept");
            again = as(reader(path)).header("If-None-Match", tag).get(place);
        }
        again.then().statusCode(304).header("ETag", tag);
        assertThat(again.header("Vary")).contains("Accept");
        assertThat(again.asString()).isEmpty();
    }

    private static String reader(String path) {
        return path.startsWith("/clients") ? "demo-admin" : "demo-chief";
    }

    @Test
    void a_number_that_is_none_is_named() {
        for (String limit : List.of("abc", "1.5", "", "99999999999")) {
            as("demo-editor")
                    .get(ARTICLES + "?limit=" + limit)
                    .then()
                    .statusCode(400)
                    .body("code", is("invalid-limit"), "errors[0].pointer", is("?limit"));
        }
        as("demo-editor").get(ARTICLES + "?limit=201").then().statusCode(400);
        as("demo-editor").get(ARTICLES + "?limit=200").then().statusCode(200);
    }

    @Test
    void characters_that_no_text_has_find_nothing() {
        for (String query : List.of("q=%00", "desk=%00", "externalId=a%00", "language=%E2%80%AE", "assignee=%00")) {
            as("demo-editor")
                    .urlEncodingEnabled(false)
                    .get(ARTICLES + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", is("forbidden-character"));
        }
        for (String place : List.of("/desks/%00", "/publications/a%00", "/policies/x%00/1?desk=city")) {
            as("demo-editor")
                    .urlEncodingEnabled(false)
                    .get("/api/v1" + place)
                    .then()
                    .statusCode(404)
                    .body("code", is("not-found"));
        }
    }

    @Test
    void a_moment_is_written_as_the_standard_says() {
        for (Object wrong : List.of(123, 1.5, "123", "2026-04-28", "2026-04-28T00:16:00", "soon", "")) {
            Map<String, Object> story = story();
            story.put("publishedAt", wrong);
            as("demo-editor")
                    .body(story)
                    .post(ARTICLES)
                    .then()
                    .statusCode(400)
                    .body("code", is("wrong-type"), "errors[0].pointer", is("/publishedAt"));
        }
        Map<String, Object> story = story();
        story.put("publishedAt", "2026-04-28T09:16:00+09:00");
        as("demo-editor")
                .body(story)
                .post(ARTICLES)
                .then()
                .statusCode(201)
                .body("publishedAt", is("2026-04-28T00:16:00Z"));
    }

    @Test
    void work_is_given_to_people_of_the_desk() {
        String id = translated();
        String editor = person("demo-editor");
        as("demo-editor")
                .body(Map.of("assignees", List.of(editor)))
                .patch(ARTICLES + "/" + id)
                .then()
                .statusCode(200)
                .body("assignees", is(List.of(editor)));
        as("demo-editor").get(ARTICLES + "?assignee=" + editor).then().body("items.id", not(empty()));
        for (String nobody : List.of(person("demo-auditor"), "00000000-0000-7000-8000-000000000000")) {
            as("demo-editor")
                    .body(Map.of("assignees", List.of(editor, nobody)))
                    .patch(ARTICLES + "/" + id)
                    .then()
                    .statusCode(422)
                    .body("code", is("person-unknown"), "errors[0].pointer", is("/assignees/1"));
        }
    }

    @Test
    void an_article_of_a_desk_the_caller_does_not_know_is_not_named() {
        Map<String, Object> story = new HashMap<>(story());
        story.put("desk", "science");
        String id = as("demo-editor")
                .body(story)
                .post(ARTICLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        story.put("desk", "city");
        as(Clients.token("city", "articles:write"))
                .body(story)
                .post(ARTICLES)
                .then()
                .statusCode(409)
                .body("code", is("article-exists"), "article", nullValue())
                .header("Location", nullValue());
        as("demo-editor").body(story).post(ARTICLES).then().statusCode(409).body("article", is(id));
    }

    private static String person(String token) {
        return as("demo-admin")
                .get("/api/v1/people?email=" + token + "@harbour.example")
                .path("items[0].id");
    }
}

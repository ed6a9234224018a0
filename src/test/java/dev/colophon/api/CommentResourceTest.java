package dev.colophon.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentResourceTest {
    @Inject
    Newsroom newsroom;

    @Test
    void comments_are_said_read_resolved_and_taken_back() {
        UUID id = newsroom.story("city");
        String first =
                say("demo-editor", id, "Which ferry?").statusCode(201).extract().path("id");
        say("demo-reviewer", id, "The night one.").statusCode(201).body("personName", is("Sol Park"));

        comments("demo-chief", id, "")
                .statusCode(200)
                .body("items.text", contains("Which ferry?", "The night one."), "next", nullValue())
                .body("items[0].resolvedAt", nullValue());
        String next = comments("demo-chief", id, "?limit=1")
                .body("items", hasSize(1), "next", notNullValue())
                .extract()
                .path("next");
        comments("demo-chief", id, "?limit=1&cursor=" + next).body("items.text", contains("The night one."));

        newsroom.as("demo-reviewer")
                .contentType(ContentType.JSON)
                .post(place(id, first) + "/resolution")
                .then()
                .statusCode(201)
                .body("resolvedBy", is(newsroom.account("demo-reviewer").id().toString()));
        newsroom.as("demo-reviewer").delete(place(id, first)).then().statusCode(403);
        newsroom.as("demo-editor").delete(place(id, first)).then().statusCode(204);
        newsroom.as("demo-editor").get(place(id, first)).then().statusCode(404);
    }

    @Test
    void a_comment_quotes_words_of_the_paragraph_it_is_about() {
        UUID id = newsroom.story("city");
        String paragraph = newsroom.as("demo-editor")
                .get("/api/v1/articles/" + id + "/review")
                .path("paragraphs[1].id");
        say("demo-editor", id, Map.of("text", "Which one?", "quote", "in June", "paragraph", paragraph))
                .statusCode(201)
                .body("quote", is("in June"));
        comments("demo-chief", id, "").body("items[0].quote", is("in June"));
        say("demo-editor", id, Map.of("text", "Which one?", "quote", "in June"))
                .statusCode(422)
                .body("code", is("comment-quote"), "errors[0].pointer", is("/quote"));
    }

    @Test
    void an_empty_comment_and_a_strangers_are_refused() {
        UUID id = newsroom.story("city");
        say("demo-editor", id, " ").statusCode(422);
        say("demo-publisher", id, "Hello").statusCode(404);
        say("demo-editor", UUID.randomUUID(), "Hello").statusCode(404);
    }

    private ValidatableResponse say(String token, UUID id, String text) {
        return say(token, id, Map.of("text", text));
    }

    private ValidatableResponse say(String token, UUID id, Map<String, String> comment) {
        return newsroom.as(token)
                .contentType(ContentType.JSON)
                .body(comment)
                .post("/api/v1/articles/" + id + "/comments")
                .then();
    }

    private ValidatableResponse comments(String token, UUID id, String query) {
        return newsroom.as(token)
                .get("/api/v1/articles/" + id + "/comments" + query)
                .then();
    }

    private static String place(UUID id, String comment) {
        return "/api/v1/articles/" + id + "/comments/" + comment;
    }
}

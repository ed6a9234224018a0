package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.send;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Articles as they are found and read again over HTTP. */
@QuarkusTest
class ArticleListTest {
    @Test
    void lists_go_on_with_a_cursor_and_a_link() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        for (int n = 0; n < 3; n++) {
            Map<String, Object> story = story();
            story.put("paragraphs", texts("Title " + word, "Text."));
            send(story).statusCode(201);
        }

        Response first = as("demo-editor").get(ARTICLES + "?limit=2&q=" + word);
        first.then().statusCode(200).body("items", hasSize(2)).body("next", notNullValue());
        first.then().header("Link", containsString("rel=\"next\""));
        as("demo-editor")
                .get(ARTICLES + "?limit=2&q=" + word + "&cursor=" + first.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("items.id", everyItem(not(equalTo(first.path("items[0].id")))));
    }

    @Test
    void a_list_of_a_stage_holds_articles_of_that_stage_only() {
        String draft = send(story()).extract().path("id");
        String translated = Stories.translated();

        as("demo-editor")
                .get(ARTICLES + "?stage=draft&desk=city&language=ko")
                .then()
                .statusCode(200)
                .body("items.stage", everyItem(is("draft")))
                .body("items.id", hasItem(draft))
                .body("items.id", not(hasItem(translated)));
        as("demo-editor").get(ARTICLES + "?stage=lost").then().statusCode(400).body("code", is("invalid-stage"));
        as("demo-editor").get(ARTICLES + "?limit=0").then().statusCode(400).body("code", is("invalid-limit"));
        as("demo-editor").get(ARTICLES + "?cursor=no").then().statusCode(400).body("code", is("invalid-cursor"));
    }

    @Test
    void a_parameter_named_twice_is_refused() {
        as("demo-editor")
                .get(ARTICLES + "?desk=city&desk=science")
                .then()
                .statusCode(400)
                .body("code", is("repeated-parameter"));
    }

    @Test
    void what_the_caller_has_already_is_not_sent_again() {
        String place = ARTICLES + "/" + send(story()).extract().path("id");
        Response first = as("demo-editor").get(place);
        String tag = first.header("ETag");

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(first.header("Vary")).contains("Accept");
        as("demo-editor").header("If-None-Match", tag).get(place).then().statusCode(304);
        as("demo-editor").body(Map.of("urgency", 1)).patch(place).then().statusCode(200);
        as("demo-editor")
                .header("If-None-Match", tag)
                .get(place)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }
}

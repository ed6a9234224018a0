package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.machineVersion;
import static dev.colophon.api.Stories.send;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
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

/** Articles over HTTP. */
@QuarkusTest
class ArticleResourceTest {
    @Test
    void creating_answers_with_the_place_and_what_a_get_there_returns() {
        Map<String, Object> story = story();
        story.put("machineVersion", machineVersion());

        Response created = as("demo-editor").body(story).post(ARTICLES);

        created.then().statusCode(201).body("stage", is("in-review")).body("head", is("m1"));
        String place = created.header("Location");
        assertThat(place).endsWith(ARTICLES + "/" + created.path("id"));
        assertThat(as("demo-editor").get(place).asString()).isEqualTo(created.asString());
        created.then()
                .body("externalId", is(story.get("externalId")))
                .body("publishedAt", is("2026-04-28T00:16:00Z"))
                .body("bylines[0].name", is("Han Seorin"))
                .body("title", is("Night ferry to sail from June"))
                .body("versions.label", contains("s1", "m1"))
                .body("versions[1].sourceVersion", is("s1"))
                .body("versions[1].engine.provider", is("Tidewater"))
                .body("progress.total", is(3))
                .body("progress.unreviewed", is(3))
                .body("normalised", nullValue());
    }

    @Test
    void a_source_may_be_kept_off_the_record() {
        Map<String, Object> story = story();
        story.put("paragraphs", List.of());

        send(story).statusCode(201).body("stage", is("draft")).body("head", nullValue());
    }

    @Test
    void an_external_id_is_taken_once_for_each_language() {
        Map<String, Object> story = story();
        String first = send(story).statusCode(201).extract().path("id");

        send(story)
                .statusCode(409)
                .body("code", is("article-exists"))
                .header("Location", endsWith(ARTICLES + "/" + first));
        as("demo-editor")
                .get(ARTICLES + "?externalId=" + story.get("externalId"))
                .then()
                .body("items.id", contains(first));
        Map<String, Object> other = new HashMap<>(story);
        other.put("targetLanguage", "ja");
        send(other).statusCode(201);
    }

    @Test
    void an_article_and_its_machine_version_are_taken_both_or_neither() {
        Map<String, Object> story = story();
        Map<String, Object> machine = machineVersion();
        machine.put("sourceVersion", "s7");
        story.put("machineVersion", machine);

        send(story).statusCode(422).body("code", is("no-such-version"));

        as("demo-editor")
                .get(ARTICLES + "?externalId=" + story.get("externalId"))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void everything_wrong_with_an_article_is_told_at_once() {
        Map<String, Object> story = story();
        story.remove("desk");
        story.put("sourceUrl", "javascript:alert(1)");
        story.put("sourcePublication", "\u0000");

        send(story)
                .statusCode(422)
                .body("errors.pointer", hasItem("/desk"))
                .body("errors.pointer", hasItem("/sourceUrl"))
                .body("errors.pointer", hasItem("/sourcePublication"));
    }

    @Test
    void a_field_nobody_knows_is_refused() {
        Map<String, Object> story = story();
        story.put("headlne", "typo");

        send(story).statusCode(400).body("code", is("unknown-field"));
    }

    @Test
    void paragraphs_must_be_there_though_they_may_be_none() {
        Map<String, Object> story = story();
        story.put("paragraphs", null);

        send(story).statusCode(422).body("errors[0].pointer", is("/paragraphs"));
    }

    @Test
    void an_unknown_language_is_refused() {
        Map<String, Object> story = story();
        story.put("targetLanguage", "xx-nowhere");

        send(story).statusCode(422).body("code", is("unknown-language"));
    }

    @Test
    void text_that_was_normalised_is_said_to_be() {
        Map<String, Object> story = story();
        story.put("paragraphs", texts("Title", "one\r\ntwo"));

        String id = send(story)
                .statusCode(201)
                .body("normalised", is(true))
                .extract()
                .path("id");
        as("demo-editor").get(ARTICLES + "/" + id).then().body("normalised", nullValue());
    }

    @Test
    void a_change_leaves_what_it_does_not_name_and_clears_what_it_sets_to_null() {
        String id = send(story()).extract().path("id");
        Map<String, Object> change = new HashMap<>(Map.of("slug", "night-ferry", "dueAt", "2026-05-01T09:00:00Z"));
        as("demo-editor").body(change).patch(ARTICLES + "/" + id).then().statusCode(200);

        change.remove("dueAt");
        change.put("slug", null);
        change.put("urgency", 2);
        as("demo-editor")
                .body(change)
                .patch(ARTICLES + "/" + id)
                .then()
                .statusCode(200)
                .body("slug", nullValue())
                .body("dueAt", is("2026-05-01T09:00:00Z"))
                .body("urgency", is(2))
                .body("bylines", hasSize(1));
        as("demo-editor")
                .body(Map.of("urgency", 12))
                .patch(ARTICLES + "/" + id)
                .then()
                .statusCode(422);
        as("demo-editor")
                .body("{\"title\":\"no\"}")
                .patch(ARTICLES + "/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void who_may_not_know_of_an_article_is_told_that_there_is_none() {
        String place = ARTICLES + "/" + send(story()).extract().path("id");

        as("demo-publisher").get(place).then().statusCode(404).body("code", is("article-not-found"));
        as("demo-auditor").get(place).then().statusCode(404);
        as("demo-editor").get(ARTICLES + "/" + UUID.randomUUID()).then().statusCode(404);
        as("demo-editor").get(ARTICLES + "/not-an-id").then().statusCode(404);
        as("nobody").get(place).then().statusCode(401);
        as("demo-reviewer").body(story()).post(ARTICLES).then().statusCode(403).body("code", is("not-an-editor"));
    }

    @Test
    void a_withdrawn_source_stops_the_article() {
        String id = Stories.translated();

        as("demo-editor")
                .body(Map.of("reason", "The Daily took it back."))
                .post(ARTICLES + "/" + id + "/source-withdrawal")
                .then()
                .statusCode(201)
                .body("stage", is("source-withdrawn"));
        as("demo-editor")
                .body(Map.of())
                .post(ARTICLES + "/" + id + "/source-withdrawal")
                .then()
                .statusCode(422);
    }
}

package dev.colophon.hook;

import static dev.colophon.hook.Receiver.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.colophon.hook.Receiver.Letter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookTest extends RegisteredHooks {
    private static final List<String> ALL = List.of(
            "version.received",
            "sign-off.given",
            "sign-off.withdrawn",
            "released",
            "retracted",
            "source.changed",
            "source.withdrawn");

    @Test
    void a_release_is_told_signed_by_the_secret_that_was_shown_once() {
        JsonPath hook = register(ADMIN, "released");
        newsroom.as(ADMIN)
                .get(HOOKS + "/" + hook.getString("id"))
                .then()
                .statusCode(200)
                .body("secret", nullValue(), "url", is(receiver.url()), "stopped", nullValue());

        UUID article = newsroom.releasedStory();

        Letter letter = letterOf(article);
        assertThat(letter.isGenuine(hook.getString("secret"))).isTrue();
        assertThat(letter.isGenuine(Signatures.secret())).isFalse();
        assertThat(letter.type()).isEqualTo("released");
        assertThat(letter.data().path("kind").asText()).isEqualTo("first");
        assertThat(letter.data().path("release").asInt()).isEqualTo(1);
        assertThat(letter.data().path("event").asText()).isEqualTo(letter.id());
        newsroom.as("demo-publisher")
                .get(letter.data().path("url").asText())
                .then()
                .statusCode(200)
                .body("proof.event", is(letter.id()));
        assertThat(letter.data().path("checkpoint").asText())
                .startsWith(log.checkpoint().orElseThrow().lines().findFirst().orElseThrow());
    }

    @Test
    void what_happens_to_an_article_is_told_in_its_order() {
        register(ADMIN, ALL.toArray(String[]::new));

        UUID article = newsroom.releasedStory();
        String signOff = newsroom.as("demo-reviewer")
                .get("/api/v1/articles/" + article + "/review")
                .path("paragraphs[0].signOffs[0].id");
        json("demo-reviewer", Map.of("reason", "too quick"))
                .post("/api/v1/articles/" + article + "/sign-offs/" + signOff + "/withdrawal")
                .then()
                .statusCode(201);
        json(
                        "demo-editor",
                        Map.of("paragraphs", List.of(Map.of("role", "headline", "text", "심야 여객선 운항")), "reason", "new"))
                .post("/api/v1/articles/" + article + "/source-versions")
                .then()
                .statusCode(201);
        json("demo-chief", Map.of("reason", "wrong", "publicNote", "This was wrong."))
                .post("/api/v1/articles/" + article + "/retraction")
                .then()
                .statusCode(201);
        json("demo-editor", Map.of("reason", "taken back"))
                .post("/api/v1/articles/" + article + "/source-withdrawal")
                .then();

        until(() -> lettersOf(article).size() >= 8);
        assertThat(lettersOf(article))
                .extracting(letter -> letter.type() + " "
                        + letter.data().path("version").asText("-") + " "
                        + letter.data().path("kind").asText("-"))
                .startsWith(
                        "version.received s1 source",
                        "version.received m1 machine",
                        "version.received e1 edited",
                        "sign-off.given e1 -",
                        "released e1 first",
                        "sign-off.withdrawn - -",
                        "source.changed s2 source",
                        "retracted e1 retraction");
        assertThat(lettersOf(article).get(3).data().path("verdict").asText()).isEqualTo("approve");
        assertThat(lettersOf(article).get(5).data().path("signOff").asText()).isEqualTo(signOff);
        assertThat(lettersOf(article)).noneMatch(letter -> letter.body().contains("ferry"));
    }

    @Test
    void what_a_receiver_does_not_take_is_sent_again_before_anything_else() {
        JsonPath hook = register(ADMIN, "released");
        receiver.answering(500);
        UUID first = newsroom.releasedStory();
        until(() -> lettersOf(first).size() >= 3);
        UUID second = newsroom.releasedStory();
        newsroom.as(ADMIN).get(HOOKS + "/" + hook.getString("id")).then().body("failures", not(is(0)));
        assertThat(lettersOf(second)).isEmpty();

        receiver.answering(204);
        letterOf(second);
        assertThat(lettersOf(first))
                .extracting(Letter::id)
                .containsOnly(lettersOf(first).get(0).id());
        until(() -> outcomes(hook).contains("delivered"));
        assertThat(outcomes(hook)).contains("failed");
        newsroom.as(ADMIN).get(deliveries(hook)).then().body("items.status", hasItems(500, 204));
    }

    @Test
    void a_receiver_that_is_gone_is_told_nothing_more_until_somebody_lets_it() {
        JsonPath hook = register(ADMIN, "released");
        receiver.answering(410);
        UUID first = newsroom.releasedStory();
        letterOf(first);
        String path = HOOKS + "/" + hook.getString("id");
        until(() -> "gone".equals(newsroom.as(ADMIN).get(path).path("stopped")));
        json(ADMIN, Map.of()).post(path + "/trials").then().statusCode(409).body("code", is("webhook-stopped"));

        receiver.answering(200);
        json(ADMIN, Map.of("enabled", true)).patch(path).then().statusCode(200).body("stopped", nullValue());
        until(() -> lettersOf(first).size() == 2);
    }

    @Test
    void a_release_under_embargo_is_told_at_its_time() {
        register(ADMIN, "released");
        UUID article = newsroom.readyStory();
        newsroom.embargo(article, clock.instant().plus(Duration.ofMillis(1500)));
        newsroom.release("demo-chief", article, Map.of("manifest", newsroom.manifest(article), "kind", "first"))
                .statusCode(201);
        UUID later = newsroom.releasedStory();

        letterOf(article);
        List<String> order = receiver.letters().stream()
                .map(letter -> letter.data().path("article").asText())
                .toList();
        assertThat(order.indexOf(later.toString())).isLessThan(order.indexOf(article.toString()));
        assertThat(lettersOf(article)).hasSize(1);
    }
}

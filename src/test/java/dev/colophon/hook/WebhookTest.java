package dev.colophon.hook;

import static dev.colophon.hook.Receiver.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.colophon.hook.Receiver.Letter;
import dev.colophon.ledger.LogService;
import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookTest {
    private static final String ADMIN = "demo-admin";
    private static final String HOOKS = "/api/v1/webhooks";
    private static final List<String> ALL = List.of(
            "version.received",
            "sign-off.given",
            "sign-off.withdrawn",
            "released",
            "retracted",
            "source.changed",
            "source.withdrawn");

    @Inject
    Newsroom newsroom;

    @Inject
    LogService log;

    @Inject
    Clock clock;

    private final Receiver receiver = new Receiver();
    private final Map<String, String> made = new HashMap<>();

    @AfterEach
    void forget() {
        made.forEach((id, token) ->
                newsroom.as(token).delete(HOOKS + "/" + id).then().statusCode(204));
        receiver.close();
    }

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
    void while_a_secret_is_changed_both_sign_and_then_the_new_one_alone() {
        JsonPath hook = register(ADMIN, "released");
        String first = hook.getString("secret");
        String second = rotated(hook, Map.of("overlapHours", 1))
                .body("oldSecretUntil", notNullValue())
                .extract()
                .path("secret");
        Letter both = letterOf(newsroom.releasedStory());
        assertThat(both.signature().split(" ")).hasSize(2);
        assertThat(both.isGenuine(first)).isTrue();
        assertThat(both.isGenuine(second)).isTrue();

        String third = rotated(hook, Map.of("overlapHours", 0))
                .body("oldSecretUntil", nullValue())
                .extract()
                .path("secret");
        Letter one = letterOf(newsroom.releasedStory());
        assertThat(one.isGenuine(third)).isTrue();
        assertThat(one.isGenuine(second)).isFalse();
        rotated(hook, Map.of("overlapHours", 721), 422).body("errors[0].pointer", is("/overlapHours"));
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
    void a_delivery_is_sent_again_under_its_id_and_a_trial_under_its_own() {
        JsonPath hook = register(ADMIN, "released");
        UUID article = newsroom.releasedStory();
        letterOf(article);
        until(() -> outcomes(hook).contains("delivered"));
        String delivery = newsroom.as(ADMIN).get(deliveries(hook)).path("items[0].id");

        json(ADMIN, Map.of())
                .post(deliveries(hook) + "/" + delivery + "/resend")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("again", is(true), "outcome", is("waiting"));
        until(() -> lettersOf(article).size() == 2);
        assertThat(lettersOf(article).get(0).id())
                .isEqualTo(lettersOf(article).get(1).id());

        String trial = json(ADMIN, Map.of())
                .post(HOOKS + "/" + hook.getString("id") + "/trials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        until(() -> receiver.letters().stream().anyMatch(letter -> letter.id().equals(trial)));
        json(ADMIN, Map.of())
                .post(deliveries(hook) + "/" + UUID.randomUUID() + "/resend")
                .then()
                .statusCode(404)
                .body("code", is("delivery-not-found"));
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

    @Test
    void a_client_has_its_own_and_is_told_of_nothing_that_it_may_not_read() {
        String city = client("city", "webhooks:manage", "releases:read");
        String science = client("science", "webhooks:manage", "releases:read");
        json(city, wanted("city", "version.received"))
                .post(HOOKS)
                .then()
                .statusCode(403)
                .body("code", is("not-in-scope"));
        json(client("city", "releases:read"), wanted("city", "released"))
                .post(HOOKS)
                .then()
                .statusCode(403)
                .body("code", is("not-in-scope"));
        json("demo-editor", wanted("city", "released"))
                .post(HOOKS)
                .then()
                .statusCode(403)
                .body("code", is("not-an-administrator"));
        json(city, wanted("science", "released"))
                .post(HOOKS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/desks/0"));

        String other = json(science, wanted("science", "released"))
                .post(HOOKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        made.put(other, science);
        newsroom.as(city).get(HOOKS + "/" + other).then().statusCode(404).body("code", is("webhook-not-found"));
        newsroom.as(city).get(HOOKS).then().body("items", hasSize(0));
        newsroom.as(ADMIN).get(HOOKS).then().body("items.id", hasItem(other));

        UUID article = newsroom.releasedStory();
        Receiver.until(() -> place(other) > 0);
        assertThat(lettersOf(article)).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_webhook_is_said_where_it_stands() {
        json(ADMIN, Map.of("url", receiver.url()))
                .post(HOOKS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/events", "/desks"));
        Map<String, Object> unknown = wanted("city", "sold");
        json(ADMIN, unknown).post(HOOKS).then().statusCode(422).body("errors[0].pointer", is("/events/0"));
        json(ADMIN, Map.of("url", receiver.url(), "event", "x"))
                .post(HOOKS)
                .then()
                .statusCode(400);
        newsroom.as(ADMIN).get(HOOKS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private long place(String id) {
        return outcomes(id).isEmpty() ? 1 : 0;
    }

    private JsonPath register(String token, String... events) {
        JsonPath hook = json(token, wanted("city", events))
                .post(HOOKS)
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
        made.put(hook.getString("id"), token);
        return hook;
    }

    private Map<String, Object> wanted(String desk, String... events) {
        return Map.of("url", receiver.url(), "events", List.of(events), "desks", List.of(desk), "label", "CMS");
    }

    private ValidatableResponse rotated(JsonPath hook, Map<String, ?> body) {
        return rotated(hook, body, 201);
    }

    private ValidatableResponse rotated(JsonPath hook, Map<String, ?> body, int status) {
        return json(ADMIN, body)
                .post(HOOKS + "/" + hook.getString("id") + "/rotation")
                .then()
                .statusCode(status);
    }

    private String deliveries(JsonPath hook) {
        return HOOKS + "/" + hook.getString("id") + "/deliveries";
    }

    private List<String> outcomes(JsonPath hook) {
        return outcomes(hook.getString("id"));
    }

    private List<String> outcomes(String hook) {
        return newsroom.as(ADMIN).get(HOOKS + "/" + hook + "/deliveries").path("items.outcome");
    }

    private Letter letterOf(UUID article) {
        until(() -> !lettersOf(article).isEmpty());
        return lettersOf(article).get(0);
    }

    private List<Letter> lettersOf(UUID article) {
        return receiver.letters().stream()
                .filter(letter -> letter.data().path("article").asText().equals(article.toString()))
                .toList();
    }

    private io.restassured.specification.RequestSpecification json(String token, Map<String, ?> body) {
        return newsroom.as(token).contentType(ContentType.JSON).body(body);
    }

    private String client(String desk, String... scopes) {
        String client = json(ADMIN, Map.of("name", "CMS", "scopes", List.of(scopes), "desks", List.of(desk)))
                .post("/api/v1/clients")
                .path("id");
        return json(ADMIN, Map.of("client", client, "label", "CMS", "desks", List.of(desk)))
                .post("/api/v1/tokens")
                .path("secret");
    }
}

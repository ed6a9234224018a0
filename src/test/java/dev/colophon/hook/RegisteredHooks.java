package dev.colophon.hook;

import static dev.colophon.hook.Receiver.until;
import static org.hamcrest.Matchers.startsWith;

import dev.colophon.hook.Receiver.Letter;
import dev.colophon.ledger.LogService;
import dev.colophon.release.Newsroom;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** Webhooks that a test registers and takes away again, with the receiver that they tell. */
abstract class RegisteredHooks {
    static final String ADMIN = "demo-admin";
    static final String HOOKS = "/api/v1/webhooks";

    @Inject
    Newsroom newsroom;

    @Inject
    LogService log;

    @Inject
    Clock clock;

    final Receiver receiver = new Receiver();
    final Map<String, String> made = new HashMap<>();

    @AfterEach
    void forget() {
        made.forEach((id, token) ->
                newsroom.as(token).delete(HOOKS + "/" + id).then().statusCode(204));
        receiver.close();
    }

    long place(String id) {
        return outcomes(id).isEmpty() ? 1 : 0;
    }

    JsonPath register(String token, String... events) {
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

    Map<String, Object> wanted(String desk, String... events) {
        return Map.of("url", receiver.url(), "events", List.of(events), "desks", List.of(desk), "label", "CMS");
    }

    ValidatableResponse rotated(JsonPath hook, Map<String, ?> body) {
        return rotated(hook, body, 201);
    }

    ValidatableResponse rotated(JsonPath hook, Map<String, ?> body, int status) {
        return json(ADMIN, body)
                .post(HOOKS + "/" + hook.getString("id") + "/rotation")
                .then()
                .statusCode(status);
    }

    String deliveries(JsonPath hook) {
        return HOOKS + "/" + hook.getString("id") + "/deliveries";
    }

    List<String> outcomes(JsonPath hook) {
        return outcomes(hook.getString("id"));
    }

    List<String> outcomes(String hook) {
        return newsroom.as(ADMIN).get(HOOKS + "/" + hook + "/deliveries").path("items.outcome");
    }

    Letter letterOf(UUID article) {
        until(() -> !lettersOf(article).isEmpty());
        return lettersOf(article).get(0);
    }

    List<Letter> lettersOf(UUID article) {
        return receiver.letters().stream()
                .filter(letter -> letter.data().path("article").asText().equals(article.toString()))
                .toList();
    }

    io.restassured.specification.RequestSpecification json(String token, Map<String, ?> body) {
        return newsroom.as(token).contentType(ContentType.JSON).body(body);
    }

    String client(String desk, String... scopes) {
        String client = json(ADMIN, Map.of("name", "CMS", "scopes", List.of(scopes), "desks", List.of(desk)))
                .post("/api/v1/clients")
                .path("id");
        return json(ADMIN, Map.of("client", client, "label", "CMS", "desks", List.of(desk)))
                .post("/api/v1/tokens")
                .path("secret");
    }
}

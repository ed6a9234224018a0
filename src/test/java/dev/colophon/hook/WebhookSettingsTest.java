package dev.colophon.hook;

import static dev.colophon.hook.Receiver.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.colophon.hook.Receiver.Letter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose webhooks are, what they may be told, and what is done with them. */
@QuarkusTest
class WebhookSettingsTest extends RegisteredHooks {
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
}

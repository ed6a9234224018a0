package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.texts;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request sent again is done once. */
@QuarkusTest
class IdempotencyTest {
    @Inject
    EntityManager database;

    @Inject
    LedgerService ledger;

    private static String key() {
        return '"' + UUID.randomUUID().toString() + '"';
    }

    private static Response post(String token, String key, String place, Object body) {
        return as(token).header("Idempotency-Key", key).body(body).post(place);
    }

    @Test
    void the_first_answer_is_given_again_and_nothing_is_done_twice() {
        String key = key();
        Map<String, Object> story = story();
        Response first = post("demo-editor", key, ARTICLES, story);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response again = post("demo-editor", key, ARTICLES, story);
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .contentType(first.contentType());
        assertThat(again.asString()).isEqualTo(first.asString());
        as("demo-editor")
                .get(ARTICLES + "?externalId=" + story.get("externalId"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void another_request_under_the_same_key_is_refused_and_other_callers_have_keys_of_their_own() {
        String key = key();
        Map<String, Object> comment = Map.of("text", "Which ferry?");
        String place = ARTICLES + "/" + translated() + "/comments";
        post("demo-editor", key, place, comment).then().statusCode(201);
        post("demo-editor", key, place, Map.of("text", "That one."))
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
        post("demo-editor", key, ARTICLES + "/" + translated() + "/comments", comment)
                .then()
                .statusCode(422);
        post("demo-reviewer", key, place, comment).then().statusCode(201).body("personName", is("Sol Park"));
        as("demo-chief").get(place).then().body("items", hasSize(2));
    }

    @Test
    void requests_at_the_same_moment_have_one_effect_and_one_answer() throws Exception {
        String key = key();
        String place = ARTICLES + "/" + translated() + "/comments";
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            Callable<Response> call = () -> post("demo-editor", key, place, Map.of("text", "Once."));
            List<Future<Response>> asked =
                    clients.invokeAll(Stream.generate(() -> call).limit(24).toList());
            Set<String> bodies = asked.stream()
                    .map(IdempotencyTest::got)
                    .filter(answer -> answer.statusCode() != 409)
                    .map(answer -> answer.statusCode() + answer.asString())
                    .collect(Collectors.toSet());
            assertThat(bodies).hasSize(1).allMatch(body -> body.startsWith("201"));
        } finally {
            clients.shutdownNow();
        }
        as("demo-chief").get(place).then().body("items", hasSize(1));
    }

    private static Response got(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_refusal_that_changed_nothing_may_be_tried_again() {
        String key = key();
        String id = translated();
        String place = ARTICLES + "/" + id + "/edited-versions";
        Map<String, Object> edit = Map.of("basedOn", "m1", "paragraphs", texts("Head", "Text"));
        post("demo-editor", key, place, edit).then().statusCode(428);
        as("demo-editor")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"m1\"")
                .body(edit)
                .post(place)
                .then()
                .statusCode(201);
        as("demo-editor")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"m1\"")
                .body(edit)
                .post(place)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("label", is("e1"));
    }

    @Test
    void a_release_that_the_gate_refused_stays_refused_and_is_on_record_once() {
        String id = translated();
        String place = ARTICLES + "/" + id;
        String manifest = as("demo-chief").get(place + "/review").path("manifest");
        Map<String, Object> wanted = Map.of("manifest", manifest, "kind", "first");
        String key = key();
        Response first = post("demo-chief", key, place + "/releases", wanted);
        first.then().statusCode(409).body("code", is("release-blocked"));
        Response again = post("demo-chief", key, place + "/releases", wanted);
        again.then().statusCode(409);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(ledger.chain(Chains.article(UUID.fromString(id))))
                .filteredOn(recorded -> recorded.act() instanceof Act.ReleaseRefused)
                .hasSize(1);
    }

    @Test
    void a_release_is_in_the_feed_when_its_answer_comes() {
        String id = translated();
        String place = ARTICLES + "/" + id;
        List<Map<String, Object>> items =
                as("demo-chief").get(place + "/review").path("paragraphs.collect { [paragraph: it.id, key: it.key] }");
        as("demo-reviewer")
                .body(Map.of("items", items, "verdict", "approve", "shown", true))
                .post(place + "/sign-offs")
                .then()
                .statusCode(201);
        String manifest = as("demo-chief").get(place + "/review").path("manifest");
        String key = key();
        Map<String, Object> wanted =
                Map.of("manifest", manifest, "kind", "first", "override", Map.of("reason", "The finding is wrong."));
        String feed = as("demo-publisher").get("/api/v1/releases?limit=200").path("next");
        post("demo-chief", key, place + "/releases", wanted).then().statusCode(201);
        post("demo-chief", key, place + "/releases", wanted)
                .then()
                .statusCode(201)
                .body("release", is(1));
        while (true) {
            Response page = as("demo-publisher").get("/api/v1/releases?limit=200&after=" + feed);
            List<String> found = page.path("items.findAll { it.article == '" + id + "' }.article");
            if (!found.isEmpty()) {
                assertThat(found).containsExactly(id);
                return;
            }
            assertThat(page.<List<?>>path("items")).isNotEmpty();
            feed = page.path("next");
        }
    }

    @Test
    void a_secret_told_once_is_told_to_the_same_caller_again_and_lies_nowhere_in_the_clear() {
        String key = key();
        Map<String, Object> wanted = Map.of("label", "Pipeline", "desks", List.of("city"));
        String secret = post("demo-editor", key, "/api/v1/tokens", wanted).path("secret");
        assertThat((String) post("demo-editor", key, "/api/v1/tokens", wanted).path("secret"))
                .isEqualTo(secret);
        assertThat(kept(key)).isNotEmpty().doesNotContain(secret);
    }

    private String kept(String key) {
        return (String) database.createNativeQuery("select answer from kept_answer where name = :name")
                .setParameter("name", key.replace("\"", ""))
                .getSingleResult();
    }

    @Test
    void a_key_is_free_again_after_two_days() {
        String key = key();
        String place = ARTICLES + "/" + translated() + "/comments";
        post("demo-editor", key, place, Map.of("text", "One.")).then().statusCode(201);
        age(key);
        post("demo-editor", key, place, Map.of("text", "Two."))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Transactional
    void age(String key) {
        database.createNativeQuery("update kept_answer set made_at = :then where name = :name")
                .setParameter("then", Instant.now().minus(49, ChronoUnit.HOURS))
                .setParameter("name", key.replace("\"", ""))
                .executeUpdate();
    }

    @Test
    void a_key_that_is_none_is_refused_and_requests_that_only_look_are_answered_as_ever() {
        for (String wrong : List.of("", "a b", "ü", "x".repeat(256), "\"a\" , \"b\"")) {
            post("demo-editor", wrong, "/api/v1/parse", Map.of("text", "A title", "language", "en"))
                    .then()
                    .statusCode(400)
                    .body("code", is("invalid-idempotency-key"));
        }
        String key = key();
        for (int n = 0; n < 2; n++) {
            post("demo-editor", key, "/api/v1/parse", Map.of("text", "A title", "language", "en"))
                    .then()
                    .statusCode(200)
                    .body("paragraphs[0].text", is("A title"));
        }
    }
}

package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Policy;
import dev.colophon.people.PolicyService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskResourceTest {
    @Inject
    LedgerService ledger;

    @Inject
    PolicyService policies;

    @Test
    void the_demo_has_a_publication_with_two_desks() {
        as("demo-editor")
                .get("/api/v1/publications/harbour-english")
                .then()
                .statusCode(200)
                .body("names.en", is("Harbour English"), "names.ko", notNullValue(), "timeZone", is("Asia/Seoul"));
        as("demo-publisher").get("/api/v1/desks").then().body("items.id", hasItem("city"));
    }

    @Test
    void a_publication_is_made_once_and_changed_in_place() {
        String id = slug();
        as("demo-admin")
                .body(publication(id, "the Harbour Daily"))
                .post("/api/v1/publications")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/publications/" + id));
        as("demo-admin")
                .body(publication(id, "Other"))
                .post("/api/v1/publications")
                .then()
                .statusCode(409)
                .body("code", is("publication-exists"));
        as("demo-admin")
                .body(publication(id, "the Harbour Herald"))
                .put("/api/v1/publications/" + id)
                .then()
                .statusCode(200)
                .body("names.en", is("the Harbour Herald"));
        as("demo-chief")
                .body(publication(slug(), "Mine"))
                .post("/api/v1/publications")
                .then()
                .statusCode(403);
    }

    @Test
    void an_answer_that_is_known_already_is_not_sent_again() {
        String tag = as("demo-editor").get("/api/v1/desks/city").header("ETag");
        as("demo-editor")
                .header("If-None-Match", tag)
                .get("/api/v1/desks/city")
                .then()
                .statusCode(304);
    }

    @Test
    void a_desk_begins_with_the_standard_policy() {
        String desk = desk();
        Policy policy = policies.active(desk);
        assertThat(policy.ref().id()).isEqualTo("standard/1");
        assertThat(policy.document().approvals()).isEqualTo(1);
        assertThat(policy.document().againstSource()).isTrue();
        assertThat(policy.document().ownWork()).isFalse();
    }

    @Test
    void a_draft_changes_nothing_until_it_is_activated_as_the_next_version() {
        String desk = desk();
        String draft = as("demo-admin")
                .body(Map.of("desk", desk, "approvals", 2))
                .post("/api/v1/policies")
                .then()
                .statusCode(201)
                .body("state", is("draft"), "document.approvals", is(2))
                .extract()
                .path("id");
        assertThat(policies.active(desk).document().approvals()).isEqualTo(1);

        as("demo-editor")
                .post("/api/v1/policies/" + draft + "/activation")
                .then()
                .statusCode(403);
        as("demo-chief")
                .post("/api/v1/policies/" + draft + "/activation")
                .then()
                .statusCode(201)
                .body("id", is("standard/2"), "state", is("active"), "sha256", notNullValue());

        assertThat(policies.active(desk).document().approvals()).isEqualTo(2);
        as("demo-editor")
                .get("/api/v1/policies?desk=" + desk)
                .then()
                .body("items.id", is(List.of("standard/2", "standard/1")))
                .body("items.state", is(List.of("active", "past")));
        as("demo-editor").get("/api/v1/policies").then().body("items.desk", hasItem("city"));
        as("demo-editor")
                .get("/api/v1/policies/standard/1?desk=" + desk)
                .then()
                .statusCode(200)
                .body("document.approvals", is(1));
    }

    @Test
    void a_policy_that_makes_no_sense_is_refused() {
        as("demo-admin")
                .body(Map.of("desk", "city", "approvals", 0, "carry", List.of("wishful"), "release", List.of()))
                .post("/api/v1/policies")
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/approvals", "/carry", "/release")));
        as("demo-admin")
                .body(Map.of("approvals", 2))
                .post("/api/v1/policies")
                .then()
                .statusCode(400)
                .body("code", is("desk-missing"));
    }

    @Test
    void a_client_reaches_its_desks_by_a_token_that_an_administrator_makes() {
        String desk = desk();
        String client = as("demo-admin")
                .body(Map.of("name", "CMS", "scopes", List.of("articles:read"), "desks", List.of(desk)))
                .post("/api/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String token = as("demo-admin")
                .body(Map.of("client", client, "label", "CMS", "desks", List.of(desk)))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .body("scopes", is(List.of("articles:read")))
                .extract()
                .path("secret");
        as(token).get("/api/v1/desks").then().statusCode(200).body("items.id", is(List.of(desk)));
        as(token).get("/api/v1/desks/city").then().statusCode(404);
        as("demo-editor")
                .body(Map.of("client", client, "label", "CMS", "desks", List.of(desk)))
                .post("/api/v1/tokens")
                .then()
                .statusCode(404);
        as("demo-admin")
                .body(Map.of("client", client, "label", "CMS", "desks", List.of("city")))
                .post("/api/v1/tokens")
                .then()
                .statusCode(422);

        as("demo-admin").body(Map.of("disabled", true)).patch("/api/v1/clients/" + client);
        as(token).get("/api/v1/desks").then().statusCode(401);
        as("demo-admin").body(Map.of("disabled", true)).patch("/api/v1/clients/" + client);
        assertThat(ledger.chain(Chains.SERVICE).stream()
                        .map(Recorded::act)
                        .filter(act -> act.equals(new Act.ClientChanged(UUID.fromString(client), true))))
                .as("that it was disabled is on record, once")
                .hasSize(1);
    }

    @Test
    void lists_go_page_by_page() {
        String first = as("demo-admin")
                .get("/api/v1/people?limit=2")
                .then()
                .statusCode(200)
                .body("items.size()", is(2), "next", notNullValue())
                .extract()
                .path("next");
        as("demo-admin")
                .get("/api/v1/people?limit=2&cursor=" + first)
                .then()
                .statusCode(200)
                .body("items[0].id", not(is(first)));
    }

    private static String desk() {
        String id = slug();
        as("demo-admin")
                .body(Map.of("id", id, "publication", "harbour-english"))
                .post("/api/v1/desks")
                .then()
                .statusCode(201)
                .body("responsibleEditor", is((Object) null));
        return id;
    }

    private static String slug() {
        return "d-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, Object> publication(String id, String name) {
        return Map.of(
                "id", id,
                "names", Map.of("en", name),
                "legalEntity", "Harbour Press Ltd.",
                "contact", "desk@harbour.example",
                "timeZone", "Asia/Seoul");
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}

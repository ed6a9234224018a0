package dev.colophon.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenTest {
    private static final String BEARER = "Bearer ";

    @Test
    void a_known_token_reads() {
        given().header("Authorization", BEARER + "demo-editor")
                .get("/api/v1/desks")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("items.id", hasItem("city"))
                .body("items.id", hasItem("science"));
    }

    @Test
    void without_a_token_the_api_answers_401_as_problem_details() {
        given().get("/api/v1/desks")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", is("unauthenticated"), "type", is("/problems/unauthenticated"), "status", is(401));
    }

    @Test
    void an_unknown_token_is_like_none() {
        given().header("Authorization", BEARER + "nobody")
                .get("/api/v1/desks")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_token_in_the_address_opens_nothing() {
        given().get("/api/v1/desks?token=demo-editor&access_token=demo-editor&api_key=demo-editor")
                .then()
                .statusCode(401);
    }

    @Test
    void nobody_is_told_of_a_broken_body_before_they_are_known() {
        given().contentType(ContentType.JSON)
                .body("{broken")
                .post("/api/v1/people")
                .then()
                .statusCode(401);
    }

    @Test
    void an_unknown_address_under_api_is_401_for_strangers_and_404_for_the_known() {
        given().get("/api/v1/nothing").then().statusCode(401);
        given().header("Authorization", BEARER + "demo-editor")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("not-found"));
    }

    @Test
    void a_token_is_shown_once_and_opens_until_it_is_revoked() {
        String made = given().header("Authorization", BEARER + "demo-editor")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "Notebook", "desks", new String[] {"city"}))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("secret", not(emptyOrNullString()), "desks[0]", is("city"))
                .extract()
                .asString();
        String secret = io.restassured.path.json.JsonPath.from(made).getString("secret");
        String id = io.restassured.path.json.JsonPath.from(made).getString("id");

        given().header("Authorization", BEARER + secret)
                .get("/api/v1/desks")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(java.util.List.of("city")));
        given().header("Authorization", BEARER + secret)
                .get("/api/v1/desks/science")
                .then()
                .statusCode(404);
        given().header("Authorization", BEARER + "demo-editor")
                .get("/api/v1/tokens/" + id)
                .then()
                .statusCode(200)
                .body("secret", is((Object) null));
        given().header("Authorization", BEARER + "demo-editor")
                .delete("/api/v1/tokens/" + id)
                .then()
                .statusCode(204);
        given().header("Authorization", BEARER + secret)
                .get("/api/v1/desks")
                .then()
                .statusCode(401);
    }

    @Test
    void a_token_cannot_be_issued_for_a_time_that_is_past() {
        given().header("Authorization", BEARER + "demo-editor")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "Late", "desks", new String[] {"city"}, "expiresAt", Instant.EPOCH.toString()))
                .post("/api/v1/tokens")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/expiresAt"));
    }

    @Test
    void nobody_sees_or_revokes_a_token_of_somebody_else() {
        String id = given().header("Authorization", BEARER + "demo-editor")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "Mine", "desks", new String[] {"city"}))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String other : new String[] {"demo-reviewer", "demo-admin"}) {
            given().header("Authorization", BEARER + other)
                    .get("/api/v1/tokens/" + id)
                    .then()
                    .statusCode(404);
            given().header("Authorization", BEARER + other)
                    .delete("/api/v1/tokens/" + id)
                    .then()
                    .statusCode(404);
        }
    }
}

package dev.colophon.security;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Desks, people, systems and articles of a test's own, set up over REST as an administrator would. */
final class Staff {
    static final String PASSWORD = "a lantern over the quay";
    static final String API = "/api/v1";
    static final String ARTICLES = API + "/articles/";

    /** Somebody who was invited and chose {@link #PASSWORD}. */
    record Member(String id, String email, String token) {}

    private Staff() {}

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /**
     * Puts in force at a desk what a policy there demands from now on.
     *
     * @param chief may write and activate it
     */
    static ValidatableResponse policy(Member chief, Map<String, Object> policy) {
        String draft = as(chief.token())
                .body(policy)
                .post(API + "/policies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as(chief.token())
                .post(API + "/policies/" + draft + "/activation")
                .then()
                .statusCode(201);
    }

    /** A new desk of the demo's publication. */
    static String desk() {
        String id = "d" + UUID.randomUUID().toString().substring(0, 18);
        as("demo-admin")
                .body(Map.of("id", id, "publication", "harbour-english"))
                .post(API + "/desks")
                .then()
                .statusCode(201);
        return id;
    }

    static Member member(String desk, String... roles) {
        String email = UUID.randomUUID() + "@harbour.example";
        List<Map<String, String>> grants = List.of(roles).stream()
                .map(role -> Map.of("desk", desk, "role", role))
                .toList();
        String id = as("demo-admin")
                .body(Map.of("name", "Kit Moran", "email", email, "languages", List.of("ko"), "roles", grants))
                .post(API + "/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Member(id, email, token(id));
    }

    private static String token(String person) {
        String secret = as("demo-admin")
                .post(API + "/people/" + person + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        return given().contentType(ContentType.JSON)
                .body(Map.of("secret", secret, "password", PASSWORD))
                .post(API + "/setup")
                .then()
                .statusCode(201)
                .extract()
                .path("token.secret");
    }

    /** The token of a system. */
    static String client(String desk, String... scopes) {
        String id = as("demo-admin")
                .body(Map.of("name", "CMS", "scopes", List.of(scopes), "desks", List.of(desk)))
                .post(API + "/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as("demo-admin")
                .body(Map.of("client", id, "label", "CMS", "desks", List.of(desk)))
                .post(API + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** An article with a source and the machine's text, taken in by a system. */
    static String article(String desk) {
        return as(client(desk, "articles:write"))
                .body(Bodies.article(desk))
                .post(API + "/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static JsonPath review(String token, String article) {
        return as(token)
                .get(ARTICLES + article + "/review")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

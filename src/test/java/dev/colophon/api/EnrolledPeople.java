package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People as an administrator enrols and invites them over REST. */
final class EnrolledPeople {
    static final String PASSWORD = "a lantern over the quay";

    private EnrolledPeople() {}

    /** Enrols somebody with a role at a desk. */
    static Response enrol(String name, String role, String desk) {
        Response made = as("demo-admin").body(person(name, role, desk)).post("/api/v1/people");
        made.then().statusCode(201).header("Location", containsString("/api/v1/people/" + made.path("id")));
        return made;
    }

    /** A token of a person who was invited and chose a password. */
    static String invited(String id) {
        String secret = as("demo-admin")
                .post("/api/v1/people/" + id + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        return setUp(secret, PASSWORD).then().statusCode(201).extract().path("token.secret");
    }

    static Response setUp(String secret, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("secret", secret, "password", password))
                .post("/api/v1/setup");
    }

    static Map<String, Object> person(String name, String role, String desk) {
        return Map.of(
                "name",
                name,
                "email",
                UUID.randomUUID() + "@harbour.example",
                "languages",
                List.of("ko"),
                "roles",
                List.of(Map.of("desk", desk, "role", role)));
    }

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}

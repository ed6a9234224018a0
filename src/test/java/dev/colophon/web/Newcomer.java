package dev.colophon.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody for whom the service is empty: the administrator of a desk that nothing was brought to yet. */
final class Newcomer {
    static final String PASSWORD = "a lantern over the quay";

    private Newcomer() {}

    /** Their account, with {@link #PASSWORD} chosen. */
    static String administrator() {
        String desk = "d" + UUID.randomUUID().toString().substring(0, 18);
        String email = UUID.randomUUID() + "@harbour.example";
        admin("/desks", Map.of("id", desk, "publication", "harbour-english"));
        String id = admin(
                        "/people",
                        Map.of(
                                "name",
                                "Kit Moran",
                                "email",
                                email,
                                "languages",
                                List.of("ko"),
                                "roles",
                                List.of(Map.of("desk", desk, "role", "administrator"))))
                .extract()
                .path("id");
        String secret =
                admin("/people/" + id + "/invitations", Map.of()).extract().path("secret");
        admin("/setup", Map.of("secret", secret, "password", PASSWORD));
        return email;
    }

    private static ValidatableResponse admin(String path, Map<String, ?> body) {
        return given().header("Authorization", "Bearer demo-admin")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201);
    }
}

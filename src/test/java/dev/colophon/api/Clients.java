package dev.colophon.api;

import static dev.colophon.api.Stories.as;

import java.util.List;
import java.util.Map;

/** Systems with tokens of their own. */
final class Clients {
    private Clients() {}

    /** The token of a new client that may do this at the desk. */
    static String token(String desk, String... scopes) {
        String client = as("demo-admin")
                .body(Map.of("name", "CMS", "scopes", List.of(scopes), "desks", List.of(desk)))
                .post("/api/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as("demo-admin")
                .body(Map.of("client", client, "label", "CMS", "desks", List.of(desk)))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}

package dev.colophon.security;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The operations that the service's own description names, so that a new one is tested before anybody thinks of it. */
final class Description {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** One operation; {@code told} is its part of the description. */
    record Operation(String method, String path, JsonNode told) {
        boolean writes() {
            return !method.equals("GET");
        }

        /** The path with an id for each of its variables. */
        String at(String id) {
            return path.replaceAll("\\{[^}]+\\}", id);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode root;

    private Description(JsonNode root) {
        this.root = root;
    }

    static Description read() {
        try {
            String json = given().get("/q/openapi?format=json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            return new Description(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }
}

package dev.colophon.scenario;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Somebody with a token who talks to the API. */
record Caller(String token) {
    private RequestSpecification call() {
        return given().header("Authorization", "Bearer " + token);
    }

    ValidatableResponse get(String path) {
        return call().get("/api/v1" + path).then();
    }

    ValidatableResponse get(String path, String accept) {
        return call().accept(accept).get("/api/v1" + path).then();
    }

    ValidatableResponse post(String path, Map<String, ?> body) {
        return call().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    /** Saves the whole text, based on the head. */
    ValidatableResponse save(String article, String head, List<Map<String, Object>> paragraphs) {
        return call().contentType(ContentType.JSON)
                .header("If-Match", "\"" + head + "\"")
                .body(Map.of("basedOn", head, "paragraphs", paragraphs))
                .post("/api/v1/articles/" + article + "/edited-versions")
                .then();
    }

    /** The paragraphs of the review, as it stands now. */
    List<Map<String, Object>> paragraphs(String article) {
        return get("/articles/" + article + "/review").statusCode(200).extract().path("paragraphs");
    }

    /** The paragraphs of the newest text in the shape a save takes. */
    List<Map<String, Object>> text(String article) {
        return get("/articles/" + article + "/versions/head")
                .statusCode(200)
                .extract()
                .path("paragraphs");
    }

    ValidatableResponse approve(String article, Map<String, Object> paragraph) {
        return verdict(article, "approve", List.of(paragraph), null);
    }

    ValidatableResponse approveAll(String article, List<Map<String, Object>> paragraphs) {
        return verdict(article, "approve", paragraphs, null);
    }

    ValidatableResponse requestChanges(String article, Map<String, Object> paragraph, String comment) {
        return verdict(article, "request-changes", List.of(paragraph), comment);
    }

    private ValidatableResponse verdict(
            String article, String verdict, List<Map<String, Object>> paragraphs, String comment) {
        List<Map<String, Object>> items = paragraphs.stream()
                .map(paragraph -> Map.of("paragraph", paragraph.get("id"), "key", paragraph.get("key")))
                .toList();
        Map<String, Object> body = new java.util.HashMap<>(Map.of("items", items, "verdict", verdict, "shown", true));
        if (comment != null) {
            body.put("comment", comment);
        }
        return post("/articles/" + article + "/sign-offs", body);
    }
}

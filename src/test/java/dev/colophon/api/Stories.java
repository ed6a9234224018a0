package dev.colophon.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Articles as publishing systems send them. */
final class Stories {
    static final String ARTICLES = "/api/v1/articles";

    private Stories() {}

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    static Map<String, Object> story() {
        Map<String, Object> story = new HashMap<>();
        story.put("externalId", "st-" + UUID.randomUUID());
        story.put("desk", "city");
        story.put("sourceLanguage", "ko");
        story.put("targetLanguage", "en");
        story.put("sourcePublication", "the Harbour Daily");
        story.put("sourceUrl", "https://harbourdaily.example/1");
        story.put("publishedAt", "2026-04-28T00:16:00Z");
        story.put("bylines", List.of(Map.of("name", "Han Seorin", "email", "han@harbourdaily.example")));
        story.put("paragraphs", texts("야간 여객선 6월 첫 운항", "총사업비는 312억 원이다.", "요금은 2,500원이다."));
        return story;
    }

    static Map<String, Object> machineVersion() {
        Map<String, Object> machine = new HashMap<>();
        machine.put("sourceVersion", "s1");
        machine.put("translatedAt", "2026-04-28T00:31:00Z");
        machine.put(
                "engine",
                Map.of(
                        "provider", "Tidewater",
                        "model", "tidewater-translate",
                        "kind", "generative",
                        "parameters", Map.of("temperature", 0.2, "style", "news", "version", "2")));
        machine.put(
                "paragraphs",
                texts(
                        "Night ferry to sail from June",
                        "The total cost is 3.12 billion won.",
                        "The fare is 2,500 won."));
        return machine;
    }

    static ValidatableResponse send(Map<String, Object> story) {
        return as("demo-editor").body(story).post(ARTICLES).then();
    }

    /** An article with its machine version. */
    static String translated() {
        Map<String, Object> story = story();
        story.put("machineVersion", machineVersion());
        return send(story).statusCode(201).extract().path("id");
    }

    /** The same, signed and released: the machine's wrong number stands, overridden. */
    static String released() {
        return released(translated());
    }

    /** An article that is there, signed by the reviewer's leave and released, whatever its findings. */
    static String released(String id) {
        Map<String, Object> review =
                as("demo-reviewer").get(ARTICLES + "/" + id + "/review").path("$");
        as("demo-chief")
                .body(Map.of("items", items(review), "verdict", "approve", "shown", true))
                .post(ARTICLES + "/" + id + "/sign-offs")
                .then()
                .statusCode(201);
        String manifest = as("demo-chief").get(ARTICLES + "/" + id + "/review").path("manifest");
        Map<String, Object> wanted = new HashMap<>(Map.of("manifest", manifest, "kind", "first"));
        wanted.put("override", Map.of("reason", "The findings are wrong."));
        as("demo-chief")
                .body(wanted)
                .post(ARTICLES + "/" + id + "/releases")
                .then()
                .statusCode(201);
        return id;
    }

    /** Every paragraph of a review that can be signed, under its key. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Map<String, Object> review) {
        return ((List<Map<String, Object>>) review.get("paragraphs"))
                .stream()
                        .filter(paragraph -> paragraph.get("key") != null)
                        .map(paragraph -> Map.of("paragraph", paragraph.get("id"), "key", paragraph.get("key")))
                        .toList();
    }

    static ValidatableResponse save(String token, String article, String head, String... texts) {
        return as(token)
                .header("If-Match", "\"" + head + "\"")
                .body(Map.of("basedOn", head, "paragraphs", texts(texts)))
                .post(ARTICLES + "/" + article + "/edited-versions")
                .then();
    }

    static List<Map<String, Object>> texts(String... texts) {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(Map.of("role", paragraphs.isEmpty() ? "headline" : "body", "text", text));
        }
        return paragraphs;
    }
}

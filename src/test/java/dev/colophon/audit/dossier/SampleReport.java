package dev.colophon.audit.dossier;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sample articles, taken in, edited, signed and released over REST, and their reports. */
public final class SampleReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final JsonNode card;
    private final String article;

    private SampleReport(String name) throws IOException {
        this.folder = Path.of("review-data/samples", name);
        this.card = JSON.readTree(folder.resolve("article.json").toFile());
        this.article = create();
    }

    /** A sample as its editors left it. */
    public static SampleReport edited(String name) throws IOException {
        SampleReport sample = new SampleReport(name);
        String head = "m1";
        for (JsonNode edit : sample.card.get("edits")) {
            Map<String, Object> body = Map.of(
                    "basedOn",
                    head,
                    "note",
                    edit.get("note").asText(),
                    "paragraphs",
                    sample.page(edit.get("file").asText(), "targetLanguage").get("paragraphs"));
            head = as(edit.get("editedBy").asText())
                    .header("If-Match", '"' + head + '"')
                    .body(body)
                    .post(sample.path("/edited-versions"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("label");
        }
        return sample;
    }

    /** A sample that was signed and released. */
    public static SampleReport released(String name) throws IOException {
        SampleReport sample = edited(name);
        sample.dismissAll();
        sample.signAll("demo-reviewer");
        sample.release(Map.of("kind", "first")).statusCode(201);
        return sample;
    }

    public String article() {
        return article;
    }

    public String path(String rest) {
        return "/api/v1/articles/" + article + rest;
    }

    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    public ValidatableResponse report(String accept, String query) {
        return as("demo-chief")
                .accept(accept)
                .get(path("/audit-report" + query))
                .then();
    }

    public byte[] bytes(String accept) {
        return report(accept, "").statusCode(200).extract().asByteArray();
    }

    /** The report's JSON once the log has come to the article's last event: from then on it stays as it is. */
    public JsonNode settled() throws IOException {
        JsonNode report = JSON.readTree(bytes("application/json"));
        for (int again = 0; again < 200 && report.at("/proof/checkpoint").isNull(); again++) {
            report = JSON.readTree(bytes("application/json"));
        }
        return report;
    }

    public ValidatableResponse release(Map<String, Object> wanted) {
        Map<String, Object> body = new HashMap<>(wanted);
        body.put("manifest", as("demo-chief").get(path("/review")).path("manifest"));
        return as("demo-chief").body(body).post(path("/releases")).then();
    }

    public void dismissAll() {
        for (Map<String, Object> paragraph : paragraphs()) {
            for (Map<String, Object> finding : list(paragraph.get("findings"))) {
                as("demo-reviewer")
                        .body(Map.of(
                                "paragraph",
                                paragraph.get("id"),
                                "reason",
                                "Sol Park read it: the same in other words."))
                        .post(path("/findings/" + finding.get("digest") + "/dismissal"));
            }
        }
    }

    public void signAll(String token) {
        List<Map<String, Object>> items = paragraphs().stream()
                .filter(paragraph -> paragraph.get("key") != null)
                .map(paragraph -> Map.of("paragraph", paragraph.get("id"), "key", paragraph.get("key")))
                .toList();
        as(token)
                .body(Map.of("items", items, "verdict", "approve", "shown", true))
                .post(path("/sign-offs"))
                .then()
                .statusCode(201);
    }

    /** What is to be signed, removed paragraphs too. */
    public List<Map<String, Object>> paragraphs() {
        var review =
                as("demo-chief").get(path("/review")).then().statusCode(200).extract();
        List<Map<String, Object>> all = new java.util.ArrayList<>(list(review.path("paragraphs")));
        all.addAll(list(review.path("removed")));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    private String create() throws IOException {
        Map<String, Object> source = page(card.at("/source/file").asText(), "sourceLanguage");
        Map<String, Object> machine = page(card.at("/machine/file").asText(), "targetLanguage");
        Map<String, Object> story = new HashMap<>();
        for (String field : List.of("desk", "sourceLanguage", "targetLanguage", "sourcePublication", "sourceUrl")) {
            story.put(field, card.get(field).asText());
        }
        story.put("externalId", "report-" + UUID.randomUUID());
        story.put("publishedAt", source.get("publishedAt"));
        story.put("bylines", source.get("bylines"));
        story.put("paragraphs", source.get("paragraphs"));
        story.put(
                "machineVersion",
                Map.of(
                        "sourceVersion",
                        "s1",
                        "engine",
                        JSON.convertValue(card.at("/machine/engine"), Map.class),
                        "paragraphs",
                        machine.get("paragraphs")));
        return as("demo-editor")
                .body(story)
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> page(String file, String language) throws IOException {
        Map<String, Object> body = Map.of(
                "text", Files.readString(folder.resolve(file), UTF_8),
                "language", card.get(language).asText(),
                "timeZone", card.get("timeZone").asText());
        return as("demo-editor")
                .body(body)
                .post("/api/v1/parse")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }
}

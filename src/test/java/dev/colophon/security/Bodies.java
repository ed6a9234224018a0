package dev.colophon.security;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bodies that the API would take, for everything that writes to an article. */
final class Bodies {
    private Bodies() {}

    static Map<String, Object> article(String desk) {
        return Map.of(
                "externalId",
                "sec-" + UUID.randomUUID(),
                "desk",
                desk,
                "sourceLanguage",
                "ko",
                "targetLanguage",
                "en",
                "sourcePublication",
                "the Harbour Daily",
                "paragraphs",
                texts("야간 여객선 6월 첫 운항", "총사업비는 312억 원이다."),
                "machineVersion",
                machine());
    }

    static Map<String, Object> machine() {
        return Map.of(
                "sourceVersion",
                "s1",
                "engine",
                Map.of("provider", "Tidewater", "model", "tidewater-translate", "kind", "generative"),
                "paragraphs",
                texts("Night ferry to sail from June", "The total cost is 31.2 billion won."));
    }

    static Map<String, Object> edit(String... texts) {
        return Map.of("basedOn", "m1", "paragraphs", texts(texts));
    }

    static List<Map<String, String>> texts(String... texts) {
        return java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(n -> Map.of("role", n == 0 ? "headline" : "body", "text", texts[n]))
                .toList();
    }

    static List<Map<String, String>> items(JsonPath review) {
        List<Map<String, Object>> paragraphs = review.getList("paragraphs");
        return paragraphs.stream()
                .map(paragraph -> Map.of(
                        "paragraph", String.valueOf(paragraph.get("id")), "key", String.valueOf(paragraph.get("key"))))
                .toList();
    }

    /** By the part of the path behind the article's id; what a person of the desk could send at this moment. */
    static Map<String, Object> writing(JsonPath review) {
        List<Map<String, String>> items = items(review);
        String paragraph = items.get(1).get("paragraph");
        Map<String, Object> bodies = new LinkedHashMap<>();
        bodies.put("source-versions", Map.of("paragraphs", texts("제목", "본문이다."), "reason", "corrected"));
        bodies.put("source-withdrawal", Map.of("reason", "withdrawn"));
        bodies.put("machine-versions", machine());
        bodies.put("machine-text-statement", Map.of("used", false));
        bodies.put("edited-versions", edit("Night ferry sails in June", "It costs 31.2 billion won."));
        bodies.put("edited-versions/e1/disownment", Map.of("reason", "not mine"));
        bodies.put(
                "paragraphs/" + paragraph + "/edits",
                Map.of("key", items.get(1).get("key"), "text", "It costs 31.2 billion won in all."));
        bodies.put(
                "paragraphs/" + paragraph + "/removal",
                Map.of("key", items.get(1).get("key")));
        bodies.put(
                "paragraphs/" + paragraph + "/restoration",
                Map.of("key", items.get(1).get("key")));
        bodies.put(
                "alignments",
                Map.of("items", List.of(Map.of("paragraph", paragraph, "source", List.of())), "reason", "why"));
        bodies.put("sign-offs", Map.of("items", items, "verdict", "approve", "shown", true));
        bodies.put("sign-offs/" + UUID.randomUUID() + "/withdrawal", Map.of("reason", "a mistake"));
        bodies.put("sign-offs/" + UUID.randomUUID() + "/clearance", Map.of("reason", "done"));
        bodies.put("waivers", Map.of("items", items, "reason", "urgent"));
        bodies.put("findings/" + "0".repeat(64) + "/dismissal", Map.of("paragraph", paragraph, "reason", "fine"));
        bodies.put("comments", Map.of("text", "Look at this."));
        bodies.put("profile", Map.of("profile", "breaking", "reason", "urgent"));
        bodies.put("releases", Map.of("manifest", review.getString("manifest"), "kind", "first"));
        bodies.put("retraction", Map.of("reason", "wrong", "publicNote", "We withdraw this."));
        return bodies;
    }
}

package dev.colophon.api;

import static dev.colophon.api.Stories.as;

import dev.colophon.hook.Receiver;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Publications, people and systems that the examples of the API's description are sent to: each is made for its example. */
final class HouseExamples {
    private static final String API = "/api/v1";
    private static final String EDITOR = "demo-editor";
    private static final String SECRET = "the secret that the first start printed";
    /** Nobody listens there: the examples' webhooks are gone before they would be told of anything. */
    private static final String DEAF = "http://" + Receiver.HOST + ":9/colophon";

    private HouseExamples() {}

    static ExampleSetting of(String operation) {
        String own = "x" + UUID.randomUUID().toString().substring(0, 8);
        ExampleSetting admin = ExampleSetting.by("demo-admin");
        return switch (operation) {
            case "POST /api/v1/publications" -> admin.naming(Map.of("gaon-herald", own));
            case "PUT /api/v1/publications/{id}" -> admin.at(Map.of("id", publication(own)));
            case "POST /api/v1/desks" -> admin.naming(Map.of("culture", own, "gaon-herald", publication(own)));
            case "PUT /api/v1/desks/{id}" -> admin.at(Map.of("id", desk(own))).naming(Map.of("gaon-herald", own));
            case "POST /api/v1/desks/{desk}/names" ->
                ExampleSetting.by(EDITOR).at(Map.of("desk", "city")).naming(Map.of("동백대교", "동백" + own));
            case "PUT /api/v1/desks/{desk}/names/{id}" ->
                ExampleSetting.by(EDITOR)
                        .at(Map.of("desk", "city", "id", name(own)))
                        .naming(Map.of("동백대교", "섬" + own));
            case "POST /api/v1/people" -> admin.naming(Map.of("sol.park@", own + "@"));
            case "POST /api/v1/setup" -> admin.naming(Map.of(SECRET, invitation(own)));
            case "POST /api/v1/ledger/keys/{keyId}/revocation" -> admin.at(Map.of("keyId", "none"));
            case "POST /api/v1/webhooks" -> admin.naming(Map.of("https://cms.gaon.example/colophon", DEAF));
            case "POST /api/v1/clients", "POST /api/v1/policies" -> admin;
            case "POST /api/v1/parse" ->
                ExampleSetting.by(EDITOR).asking(Map.of("language", "en", "timeZone", "Asia/Seoul"));
            case "POST /api/v1/articles" -> ExampleSetting.by(EDITOR).naming(Map.of("night-ferry", own));
            default ->
                operation.contains("{id}") ? admin.at(Map.of("id", made(operation, own))) : ExampleSetting.by(EDITOR);
        };
    }

    /** Takes the webhooks away again. */
    static void leave() {
        List<String> hooks =
                as("demo-admin").get(API + "/webhooks?limit=200").path("items.findAll { it.url == '" + DEAF + "' }.id");
        hooks.forEach(hook ->
                as("demo-admin").delete(API + "/webhooks/" + hook).then().statusCode(204));
    }

    private static String made(String operation, String own) {
        String place = operation.split("/")[3];
        return switch (place) {
            case "people" -> person(own);
            case "clients" ->
                made("/clients", Map.of("name", own, "scopes", List.of("releases:read"), "desks", List.of("city")));
            case "tokens" -> made("/tokens", Map.of("label", own, "desks", List.of("city")));
            case "webhooks" ->
                made(
                        "/webhooks",
                        Map.of("label", own, "url", DEAF, "desks", List.of("*"), "events", List.of("released")));
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static String made(String place, Map<String, ?> body) {
        return as("demo-admin")
                .body(body)
                .post(API + place)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String publication(String own) {
        return made(
                "/publications",
                Map.of(
                        "id", own,
                        "names", Map.of("en", "the Herald"),
                        "legalEntity", "Herald Co.",
                        "contact", "desk@herald.example",
                        "timeZone", "Asia/Seoul"));
    }

    private static String desk(String own) {
        return made("/desks", Map.of("id", own, "publication", publication(own)));
    }

    private static String name(String own) {
        Map<String, String> name =
                Map.of("sourceLanguage", "ko", "targetLanguage", "en", "source", "다리" + own, "target", "Bridge " + own);
        return made("/desks/city/names", name);
    }

    private static String person(String own) {
        return made(
                "/people",
                Map.of("name", own, "email", own + "@herald.example", "languages", List.of("en"), "roles", List.of()));
    }

    private static String invitation(String own) {
        return as("demo-admin")
                .post(API + "/people/" + person(own) + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}

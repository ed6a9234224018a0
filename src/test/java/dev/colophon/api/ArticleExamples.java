package dev.colophon.api;

import static dev.colophon.api.ExampleSetting.KEY;
import static dev.colophon.api.ExampleSetting.MANIFEST;
import static dev.colophon.api.ExampleSetting.PARAGRAPH;
import static dev.colophon.api.ExampleSetting.SOURCE_PARAGRAPH;
import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles that the examples of the API's description are sent to: one is made for each example, as far on as that asks. */
final class ArticleExamples {
    private static final String EDITOR = "demo-editor";
    private static final String REVIEWER = "demo-reviewer";
    private static final String CHIEF = "demo-chief";

    private ArticleExamples() {}

    static ExampleSetting of(String operation) {
        String act = operation.substring(operation.indexOf("{id}") + "{id}".length());
        return switch (act) {
            case "/machine-text-statement" ->
                to(EDITOR, Stories.send(Stories.story()).extract().path("id"));
            case "/edited-versions" -> to(EDITOR, Stories.translated()).with(Map.of("If-Match", "\"m1\""));
            case "/edited-versions/{label}/disownment" -> imported();
            case "/paragraphs/{lineage}/edits", "/paragraphs/{lineage}/removal" -> paragraph();
            case "/paragraphs/{lineage}/restoration" -> removed();
            case "/sign-offs", "/sign-offs/statement", "/profile" -> to(REVIEWER, Stories.translated());
            case "/sign-offs/{signOff}/withdrawal" -> signOff("approve");
            case "/sign-offs/{signOff}/clearance" -> signOff("request-changes");
            case "/findings/{digest}/dismissal" -> finding();
            case "/waivers" -> to(CHIEF, Stories.translated());
            case "/releases" -> release();
            case "/retraction", "/erasure" -> to(CHIEF, Stories.released());
            case "/releases/{number}/publications" -> published();
            default -> to(EDITOR, Stories.translated());
        };
    }

    private static ExampleSetting to(String token, String article) {
        return ExampleSetting.by(token).at(Map.of("id", article)).naming(names(article));
    }

    /** The second paragraph stands for the one that an example speaks of. */
    private static Map<String, String> names(String article) {
        JsonPath review = review(article);
        Map<String, String> names = new HashMap<>();
        if (review.getList("paragraphs").size() > 1) {
            names.put(PARAGRAPH, review.getString("paragraphs[1].id"));
            names.put(KEY, review.getString("paragraphs[1].key"));
            names.put(
                    SOURCE_PARAGRAPH,
                    as(EDITOR).get(ARTICLES + "/" + article + "/versions/s1").path("paragraphs[1].id"));
        }
        names.put(MANIFEST, String.valueOf(review.getString("manifest")));
        return names;
    }

    private static JsonPath review(String article) {
        return as(CHIEF).get(ARTICLES + "/" + article + "/review").jsonPath();
    }

    private static ExampleSetting paragraph() {
        ExampleSetting setting = to(EDITOR, Stories.translated());
        return setting.at(with(setting, "lineage", setting.names().get(PARAGRAPH)));
    }

    private static ExampleSetting removed() {
        ExampleSetting setting = paragraph();
        String article = String.valueOf(setting.path().get("id"));
        as(EDITOR)
                .body(Map.of("key", setting.names().get(KEY)))
                .post(ARTICLES + "/" + article + "/paragraphs/"
                        + setting.names().get(PARAGRAPH) + "/removal")
                .then()
                .statusCode(201);
        return setting.naming(Map.of(KEY, review(article).getString("removed[0].key")));
    }

    private static ExampleSetting published() {
        ExampleSetting setting = to("demo-publisher", Stories.released());
        return setting.at(with(setting, "number", 1));
    }

    private static ExampleSetting imported() {
        String article = Stories.translated();
        Map<String, Object> edit = Map.of(
                "basedOn", "m1",
                "editedBy",
                        as("demo-admin")
                                .get("/api/v1/people?email=demo-editor@harbour.example")
                                .path("items[0].id"),
                "paragraphs",
                        Stories.texts("Night ferry", "The total cost is 31.2 billion won.", "The fare is 2,500 won."));
        as(Clients.token("city", "edits:import"))
                .header("If-Match", "\"m1\"")
                .body(edit)
                .post(ARTICLES + "/" + article + "/edited-versions")
                .then()
                .statusCode(201);
        return ExampleSetting.by(EDITOR).at(Map.of("id", article, "label", "e1"));
    }

    private static ExampleSetting signOff(String verdict) {
        ExampleSetting setting = to(REVIEWER, Stories.translated());
        Map<String, Object> signOff = Map.of(
                "items",
                List.of(Map.of(
                        "paragraph",
                        setting.names().get(PARAGRAPH),
                        "key",
                        setting.names().get(KEY))),
                "verdict",
                verdict,
                "comment",
                "The figure.",
                "shown",
                true);
        String article = (String) setting.path().get("id");
        String id = as(REVIEWER)
                .body(signOff)
                .post(ARTICLES + "/" + article + "/sign-offs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (verdict.equals("request-changes")) {
            Stories.save(
                            EDITOR,
                            article,
                            "m1",
                            "Night ferry to sail from June",
                            "The total cost is 31.2 billion won.",
                            "The fare is 2,500 won.")
                    .statusCode(201);
        }
        return setting.at(with(setting, "signOff", id));
    }

    private static ExampleSetting finding() {
        ExampleSetting setting = to(REVIEWER, Stories.translated());
        String digest = review((String) setting.path().get("id")).getString("paragraphs[1].findings[0].digest");
        return setting.at(with(setting, "digest", digest));
    }

    private static ExampleSetting release() {
        String article = Stories.translated();
        Map<String, Object> review =
                as(REVIEWER).get(ARTICLES + "/" + article + "/review").path("$");
        as(REVIEWER)
                .body(Map.of("items", Stories.items(review), "verdict", "approve", "shown", true))
                .post(ARTICLES + "/" + article + "/sign-offs")
                .then()
                .statusCode(201);
        return to(CHIEF, article);
    }

    private static Map<String, Object> with(ExampleSetting setting, String name, Object value) {
        Map<String, Object> path = new HashMap<>(setting.path());
        path.put(name, value);
        return path;
    }
}

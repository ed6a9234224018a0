package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.machineVersion;
import static dev.colophon.api.Stories.story;
import static dev.colophon.api.Stories.texts;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bad article or version is refused with a reason, and nothing of it is kept. */
@QuarkusTest
class ArticleBadInputTest {
    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static List<Map<String, Object>> paragraph(Object... fields) {
        Map<String, Object> paragraph = new HashMap<>(Map.of("role", "body", "text", "A ferry."));
        for (int i = 0; i < fields.length; i += 2) {
            paragraph.put((String) fields[i], fields[i + 1]);
        }
        return List.of(paragraph);
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(500))
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/"))
                .body("detail", not(blankOrNullString()));
    }

    private static void notTaken(Map<String, Object> story) {
        refused(as("demo-editor").body(story).post(ARTICLES).then());
        as("demo-editor")
                .queryParam("externalId", story.get("externalId"))
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static void notSaved(String article, String door, Object body) {
        String before = as("demo-editor").get(ARTICLES + "/" + article).asString();
        refused(as("demo-editor")
                .header("If-Match", "\"m1\"")
                .body(body)
                .post(ARTICLES + "/" + article + door)
                .then());
        assertThat(as("demo-editor").get(ARTICLES + "/" + article).asString()).isEqualTo(before);
    }

    @Test
    void paragraphsThatAreNoneOrTooManyOrTooLong() {
        notTaken(with(story(), "paragraphs", null));
        notTaken(with(story(), "paragraphs", "text"));
        notTaken(with(story(), "paragraphs", Collections.singletonList(null)));
        notTaken(with(story(), "paragraphs", Collections.nCopies(5_000, Map.of("role", "body", "text", "x"))));
        notTaken(with(story(), "paragraphs", paragraph("text", "x".repeat(1 << 20))));
        notTaken(with(story(), "paragraphs", paragraph("text", " \n\u00a0")));
        notTaken(with(story(), "paragraphs", paragraph("role", "poem")));
        notTaken(with(story(), "paragraphs", paragraph("words", 2)));
        notTaken(with(story(), "paragraphs", paragraph("credit", "OH")));
    }

    @Test
    void marksThatDoNotFit() {
        for (Object mark : List.of(
                Map.of("start", 0, "end", 99, "type", "em"),
                Map.of("start", 3, "end", 3, "type", "em"),
                Map.of("start", -1, "end", 3, "type", "em"),
                Map.of("start", 0, "end", 3, "type", "blink"),
                Map.of("start", 0, "end", 3, "type", "link", "href", "javascript:alert(1)"),
                Map.of("start", 0, "end", 3, "type", "link", "href", "data:text/html,x"),
                Map.of("start", 0, "end", 3, "type", "link"),
                Map.of("start", 0.5, "end", 3, "type", "em"),
                Map.of("end", 3, "type", "em"))) {
            notTaken(with(story(), "paragraphs", paragraph("marks", List.of(mark))));
        }
        notTaken(with(
                story(),
                "paragraphs",
                paragraph("text", "😀", "marks", List.of(Map.of("start", 0, "end", 1, "type", "em")))));
    }

    @Test
    void charactersThatAreRefusedInEveryTextField() {
        for (String bad :
                List.of("a\u0000", "a\ud800", "\udc00a", "a\u202eb", "a\u2066b", "a\u0007", "a\u009fb", "a\rb")) {
            notTaken(with(story(), "paragraphs", paragraph("text", bad)));
            notTaken(with(story(), "paragraphs", paragraph("ref", bad)));
            notTaken(with(story(), "paragraphs", paragraph("role", "caption", "credit", bad)));
            notTaken(with(story(), "sourcePublication", bad));
            notTaken(with(story(), "sourceUrl", "https://h.example/" + bad));
            notTaken(with(story(), "bylines", List.of(Map.of("name", bad))));
            notTaken(with(story(), "claimedDisclosure", bad));
            refused(as("demo-editor")
                    .body(with(story(), "externalId", bad))
                    .post(ARTICLES)
                    .then());
        }
    }

    @Test
    void fieldsThatAreUnknownOrOfTheWrongKind() {
        notTaken(with(story(), "sourceLanguage", "klingon"));
        notTaken(with(story(), "targetLanguage", "e"));
        notTaken(with(story(), "desk", "no-such-desk"));
        notTaken(with(story(), "publishedAt", "yesterday"));
        notTaken(with(story(), "sourceUrl", "javascript:alert(1)"));
        notTaken(with(story(), "createdBy", "me"));
        notTaken(with(story(), "id", "00000000-0000-7000-8000-000000000000"));
        notTaken(with(story(), "machineVersion", with(machineVersion(), "sourceVersion", "s2")));
        notTaken(with(story(), "machineVersion", with(machineVersion(), "paragraphs", null)));
    }

    @Test
    void versionsOfWhatIsNotThere() {
        String article = translated();
        String other = translated();
        List<String> lineages =
                as("demo-editor").get(ARTICLES + "/" + other + "/versions/m1").path("paragraphs.id");
        notSaved(article, "/machine-versions", with(machineVersion(), "sourceVersion", "s9"));
        notSaved(article, "/machine-versions", with(machineVersion(), "scope", List.of(lineages.get(0))));
        notSaved(article, "/edited-versions", Map.of("basedOn", "e7", "paragraphs", texts("Head", "Text")));
        notSaved(article, "/edited-versions", Map.of("basedOn", "s1", "paragraphs", texts("Head", "Text")));
        notSaved(article, "/edited-versions", Map.of("basedOn", other, "paragraphs", texts("Head", "Text")));
        notSaved(article, "/edited-versions", Map.of("basedOn", "m1", "paragraphs", paragraph("id", lineages.get(1))));
        notSaved(article, "/edited-versions", Map.of("basedOn", "m1", "paragraphs", paragraph("from", "m7")));
        notSaved(article, "/edited-versions", Map.of("basedOn", "m1", "paragraphs", paragraph("text", "a\u0000")));
        notSaved(article, "/paragraphs/" + lineages.get(1) + "/edits", Map.of("key", "sha256:00", "text", "New"));
    }

    @Test
    void aLineageNamedTwiceIsOneParagraphThatWasSplit() {
        String article = translated();
        List<String> lineages =
                as("demo-editor").get(ARTICLES + "/" + article + "/versions/m1").path("paragraphs.id");
        String parent = lineages.get(1);
        List<String> ids = as("demo-editor")
                .header("If-Match", "\"m1\"")
                .body(Map.of(
                        "basedOn",
                        "m1",
                        "paragraphs",
                        List.of(
                                Map.of("id", parent, "role", "body", "text", "The total cost,"),
                                Map.of("id", parent, "role", "body", "text", "it is 3.12 billion won."))))
                .post(ARTICLES + "/" + article + "/edited-versions")
                .then()
                .statusCode(201)
                .extract()
                .path("paragraphs.id");
        assertThat(ids).hasSize(2).doesNotHaveDuplicates().contains(parent);
    }

    @Test
    void anAddressThatIsNoArticleIsNotFound() {
        for (String id : List.of("1", "..%2f..%2fetc", "00000000-0000-7000-8000-000000000000", "%00", "null")) {
            as("demo-editor")
                    .urlEncodingEnabled(false)
                    .get(ARTICLES + "/" + id)
                    .then()
                    .statusCode(greaterThanOrEqualTo(400))
                    .statusCode(lessThan(500));
        }
        as("demo-editor")
                .get(ARTICLES + "/00000000-0000-7000-8000-000000000000")
                .then()
                .body("code", is("article-not-found"));
    }
}

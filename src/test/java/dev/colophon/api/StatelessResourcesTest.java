package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatelessResourcesTest {
    private static ValidatableResponse post(String path, Object body) {
        return given().header("Authorization", "Bearer demo-editor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    private static Map<String, String> body(String text) {
        return Map.of("role", "body", "text", text);
    }

    @Test
    void nobodyIsAnsweredWithoutAToken() {
        for (String path : List.of("/parse", "/compare", "/authorship", "/check")) {
            given().contentType(ContentType.JSON)
                    .body("{}")
                    .post("/api/v1" + path)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void theRunsOfAComparisonLoseNothing() {
        JsonPath compared = post(
                        "/compare",
                        Map.of(
                                "language", "en",
                                "from", List.of(body("Head"), body("The ferry will leave at six. It is late.")),
                                "to", List.of(body("Head"), body("The ferry leaves at six."), body("It is late."))))
                .statusCode(200)
                .body("links[0].change", is("unchanged"))
                .body("links[1].from", contains(1))
                .body("links[1].to", contains(1, 2))
                .body("links[1].change", is("split"))
                .body("links[1].coarse", is(false))
                .extract()
                .jsonPath();
        assertThat(side(compared, 1, "delete")).isEqualTo("The ferry will leave at six. It is late.");
        assertThat(side(compared, 1, "insert")).isEqualTo("The ferry leaves at six.\n\nIt is late.");
    }

    @Test
    void aSentenceThatWentToAnotherParagraphIsToldAsAMove() {
        String late = "The last ferry left the harbour at nine.";
        String rain = "It rained all day, and the fishermen of the northern villages stayed at home.";
        String fish = "The price of mackerel doubled at every single market on the coast before noon.";
        post(
                        "/compare",
                        Map.of(
                                "language", "en",
                                "from", List.of(body(rain + " " + late), body(fish)),
                                "to", List.of(body(rain), body(fish + " " + late))))
                .statusCode(200)
                .body("moves.from.paragraph", contains(0))
                .body("moves.from.start", contains(rain.length() + 1))
                .body("moves.to.paragraph", contains(1))
                .body("moves.to.end", contains(fish.length() + 1 + late.length()));
    }

    private static String side(JsonPath compared, int link, String op) {
        List<Map<String, String>> runs = compared.getList("links[" + link + "].runs");
        return runs.stream()
                .filter(run -> run.get("op").equals("equal") || run.get("op").equals(op))
                .map(run -> run.get("text"))
                .collect(Collectors.joining());
    }

    @Test
    void effortCountsEditsAgainstTheReferenceAndTextsMayBeTokenisedAlready() {
        post(
                        "/compare",
                        Map.of(
                                "language",
                                "en",
                                "tokenizer",
                                "whitespace",
                                "from",
                                List.of(body("a b c d")),
                                "to",
                                List.of(body("a x c d"))))
                .statusCode(200)
                .body("effort.referenceWords", is(4))
                .body("effort.substitutions", is(1))
                .body("effort.ter", is(0.25f));
        post("/compare", Map.of("language", "en", "tokenizer", "words", "from", List.of(), "to", List.of()))
                .statusCode(422)
                .body("errors[0].pointer", is("/tokenizer"));
    }

    @Test
    void aComparisonNamesEveryPlaceThatIsWrong() {
        post("/compare", Map.of("language", "en", "to", List.of()))
                .statusCode(422)
                .body("errors[0].pointer", is("/from"));
        post(
                        "/compare",
                        Map.of("language", "en", "from", List.of(), "to", List.of(Map.of("role", "poem", "text", "x"))))
                .statusCode(422)
                .body("errors[0].pointer", is("/to/0/role"))
                .body("errors[0].detail", matchesPattern("must be one of headline, .*"));
        post("/compare", Map.of("language", "en", "from", List.of(body("a\u202eb")), "to", List.of()))
                .statusCode(422)
                .body("code", is("forbidden-character"))
                .body("errors[0].pointer", is("/from/0/text"));
    }

    @Test
    void everyWordHasItsAuthor() {
        JsonPath answer = post(
                        "/authorship",
                        Map.of(
                                "language",
                                "en",
                                "versions",
                                List.of(
                                        Map.of("author", "machine", "paragraphs", List.of("The ship sails.")),
                                        Map.of("author", "a", "paragraphs", List.of("The ferry sails.")),
                                        Map.of("author", "b", "paragraphs", List.of("The ferry sails tonight.")))))
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> runs = answer.getList("paragraphs[0].runs");
        assertThat(runs.stream().map(run -> (String) run.get("text")).collect(Collectors.joining()))
                .isEqualTo("The ferry sails tonight.");
        assertThat(runs).anyMatch(run -> run.get("author").equals("a") && ((String) run.get("text")).contains("ferry"));
        assertThat(runs)
                .anyMatch(
                        run -> run.get("version").equals(2) && run.get("author").equals("b"));
        assertThat(runs.get(0)).containsEntry("author", "machine").containsEntry("version", 0);
    }

    @Test
    void authorshipOfNothingIsAFault() {
        post("/authorship", Map.of("language", "en", "versions", List.of())).statusCode(422);
        post("/authorship", Map.of("language", "en", "versions", Arrays.asList((Object) null)))
                .statusCode(422)
                .body("errors.pointer", contains("/versions/0/author", "/versions/0/paragraphs"));
        post(
                        "/authorship",
                        Map.of("language", "en", "versions", List.of(Map.of("author", "a", "paragraphs", List.of()))))
                .statusCode(200)
                .body("paragraphs", empty());
    }

    @Test
    void numbersThatDifferAreFoundWithTheirEvidence() {
        post(
                        "/check",
                        Map.of(
                                "sourceLanguage", "ko",
                                "targetLanguage", "en",
                                "source", List.of("총사업비 312억 원"),
                                "machine", List.of("a cost of 31.2 billion won"),
                                "edited", List.of("a cost of 3.12 billion won")))
                .statusCode(200)
                .body("findings", hasSize(1))
                .body("findings[0].code", is("number-differs"))
                .body("findings[0].severity", is("error"))
                .body("findings[0].digest", matchesPattern("[0-9a-f]{64}"))
                .body("findings[0].evidence.source[0].text", is("312억"))
                .body("findings[0].evidence.source[0].start", is(5))
                .body("findings[0].evidence.source[0].end", is(9))
                .body("findings[0].evidence.machine[0].text", is("31.2 billion"))
                .body("findings[0].evidence.edited[0].text", is("3.12 billion"))
                .body("findings[0].message", is("The source says 312억, the text says 3.12 billion."));
    }

    @Test
    void aRowWithNothingToFindHasNoFindings() {
        post(
                        "/check",
                        Map.of(
                                "sourceLanguage", "ko",
                                "targetLanguage", "en",
                                "source", List.of("312억 원"),
                                "machine", List.of(),
                                "edited", List.of("31.2 billion won")))
                .statusCode(200)
                .body("findings", empty());
        post("/check", Map.of("sourceLanguage", "ko", "targetLanguage", "xx", "source", List.of("a\u0000")))
                .statusCode(422)
                .body("errors.pointer", contains("/targetLanguage", "/source/0"));
    }
}

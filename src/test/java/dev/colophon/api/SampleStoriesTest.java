package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample articles through the door as a publishing system brings them: page by page, by {@code /parse}. */
@QuarkusTest
class SampleStoriesTest {
    private static final Path SAMPLES = Path.of("review-data/samples");

    @ParameterizedTest
    @ValueSource(strings = {"harbour-ferry", "lantern-market", "salt-battery", "glow-moss"})
    void everyVersionIsTakenAndItsParagraphsAreLinkedAsTheirWritersMeant(String name) throws IOException {
        Path folder = SAMPLES.resolve(name);
        JsonNode sample =
                new ObjectMapper().readTree(folder.resolve("article.json").toFile());
        String zone = sample.get("timeZone").asText();
        String article = create(folder, sample, zone);
        String head = "m1";
        int n = 1;
        for (JsonNode edit : sample.get("edits")) {
            JsonPath page = parse(folder.resolve(edit.get("file").asText()), "en", zone);
            String label = as(edit.get("editedBy").asText())
                    .header("If-Match", '"' + head + '"')
                    .body(Map.of(
                            "basedOn",
                            head,
                            "note",
                            edit.get("note").asText(),
                            "paragraphs",
                            page.getList("paragraphs")))
                    .post(ARTICLES + "/" + article + "/edited-versions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("label");
            assertThat(label).isEqualTo("e" + n++);
            assertThat(links(article, head, label)).as(name + " " + label).isEqualTo(expected(edit.get("links")));
            head = label;
        }
    }

    private static String create(Path folder, JsonNode sample, String zone) throws IOException {
        String language = sample.get("sourceLanguage").asText();
        JsonPath source = parse(folder.resolve(sample.at("/source/file").asText()), language, zone);
        assertThat(source.getString("publishedAt"))
                .isEqualTo(sample.get("publishedAt").asText());
        JsonPath machine = parse(folder.resolve(sample.at("/machine/file").asText()), "en", zone);
        Map<String, Object> story = new HashMap<>();
        for (String field : List.of("desk", "sourceLanguage", "targetLanguage", "sourcePublication", "sourceUrl")) {
            story.put(field, sample.get(field).asText());
        }
        story.put("externalId", sample.get("externalId").asText() + "-" + UUID.randomUUID());
        story.put("publishedAt", source.getString("publishedAt"));
        story.put("bylines", source.getList("bylines"));
        story.put("paragraphs", source.getList("paragraphs"));
        story.put(
                "machineVersion",
                Map.of(
                        "sourceVersion", "s1",
                        "translatedAt", sample.at("/machine/translatedAt").asText(),
                        "engine", new ObjectMapper().convertValue(sample.at("/machine/engine"), Map.class),
                        "paragraphs", machine.getList("paragraphs")));
        return as("demo-editor")
                .body(story)
                .post(ARTICLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath parse(Path file, String language, String zone) throws IOException {
        return as("demo-editor")
                .body(Map.of("text", Files.readString(file), "language", language, "timeZone", zone))
                .post("/api/v1/parse")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** For each paragraph of a version, those of the one before that it is linked with. */
    private static List<List<Integer>> links(String article, String from, String to) {
        List<Map<String, List<Integer>>> links = as("demo-editor")
                .get(ARTICLES + "/" + article + "/diff?from=" + from + "&to=" + to)
                .then()
                .statusCode(200)
                .extract()
                .path("links");
        List<List<Integer>> found = new ArrayList<>();
        links.stream()
                .flatMap(link -> link.get("to").stream().map(paragraph -> Map.entry(paragraph, link.get("from"))))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> found.add(entry.getValue()));
        return found;
    }

    private static List<List<Integer>> expected(JsonNode links) {
        List<List<Integer>> expected = new ArrayList<>();
        for (JsonNode link : links) {
            List<Integer> from = new ArrayList<>();
            link.forEach(index -> from.add(index.asInt()));
            expected.add(from.stream().sorted().toList());
        }
        return expected;
    }
}

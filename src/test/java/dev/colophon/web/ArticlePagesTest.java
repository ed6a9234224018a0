package dev.colophon.web;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of one article over real services, from adding it to its report. */
@QuarkusTest
class ArticlePagesTest {
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("step", "save"),
            Map.entry("desk", "city"),
            Map.entry("sourceLanguage", "ko"),
            Map.entry("targetLanguage", "en"),
            Map.entry("sourcePublication", "the Harbour Daily"),
            Map.entry("provider", "Tidewater"),
            Map.entry("model", "tidewater-translate"),
            Map.entry("engineKind", "generative"),
            Map.entry("s-id", ""),
            Map.entry("s-role", "headline"),
            Map.entry("s-text", "심야 여객선 첫 출항"),
            Map.entry("s-credit", ""),
            Map.entry("m-id", ""),
            Map.entry("m-role", "headline"),
            Map.entry("m-text", "Night ferry departs first"),
            Map.entry("m-credit", ""));

    @Test
    void an_added_article_opens_on_each_of_its_pages() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        String review =
                editor.post("/articles/new", FORM).statusCode(303).extract().header("Location");
        String article = review.substring(review.indexOf("/a/"), review.indexOf("/review"));
        for (String view : List.of("side", "inline", "clean", "authorship")) {
            editor.get(article + "/review?view=" + view).statusCode(200).body(containsString("Night ferry"));
        }
        for (String page : new String[] {"/edit", "/paste", "/release", "/history", "/audit"}) {
            editor.get(article + page).statusCode(200).body(containsString("Night ferry"));
        }
        editor.get("/queue").statusCode(200).body(containsString("Night ferry"));
    }
}

package dev.colophon.web.published;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.colophon.release.Newsroom;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckPageTest {
    private static final String URL = "https://harbour.example/night-ferry";

    @Inject
    Newsroom newsroom;

    @Test
    void a_release_is_copied_and_what_the_site_shows_is_held_against_it() {
        UUID article = newsroom.releasedStory();
        String page = "/a/" + article + "/releases/1";
        String text = newsroom.as("demo-publisher")
                .accept("text/plain")
                .get("/api/v1/articles/" + article + "/releases/1")
                .asString();
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        editor.get("/a/" + article + "/release").body(containsString("href=\"" + page + "\""));
        editor.get(page)
                .statusCode(200)
                .body(allOf(containsString("The fare is 2,500 won each way."), containsString("&lt;article lang=")));

        editor.post(page + "/check", Map.of("url", URL, "text", text))
                .statusCode(200)
                .body(containsString("The page says what release 1 says."));
        newsroom.get("demo-publisher", article, "1").body("url", is(URL));

        editor.post(page + "/check", Map.of("url", URL, "text", text.replace("2,500", "3,500")))
                .statusCode(200)
                .body(allOf(containsString("differs from release 1 in one place"), containsString("<del>2,500</del>")));
    }

    @Test
    void what_is_missing_is_told_and_nothing_recorded() {
        UUID article = newsroom.releasedStory();
        String page = "/a/" + article + "/releases/1";
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        editor.post(page + "/check", Map.of("url", "javascript:alert(1)", "text", "kept as typed"))
                .statusCode(422)
                .body(allOf(containsString("role=\"alert\""), containsString("kept as typed")));
        editor.post(page + "/check", Map.of("url", URL)).statusCode(422);
        editor.get("/a/" + article + "/releases/2").statusCode(404);
        newsroom.get("demo-publisher", article, "1").body("url", not(is(URL)));
    }
}

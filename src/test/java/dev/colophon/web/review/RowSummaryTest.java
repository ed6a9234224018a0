package dev.colophon.web.review;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.colophon.release.Newsroom;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the review page says beside the texts: to who does not see the marks, and to whom nothing is left to do. */
@QuarkusTest
class RowSummaryTest {
    @Inject
    Newsroom newsroom;

    @Test
    void a_row_says_which_number_changed_and_what_was_found_and_its_words_lead_to_the_finding() {
        UUID id = newsroom.story("city");
        newsroom.edit(id, 1, "The fare is 2,900 won one way.");
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer");
        reviewer.get("/a/" + id + "/review")
                .body(allOf(
                        containsString("Number changed: 2,500 to 2,900."),
                        containsString("Finding: Numbers differ."),
                        containsString("aria-describedby=\"s2\""),
                        containsString("aria-details=\"f2-1\""),
                        containsString("id=\"f2-1\"")));
        reviewer.get("/a/" + id + "/review?view=clean")
                .body(allOf(not(containsString("Number changed")), not(containsString("aria-describedby=\"s2\""))));
    }

    @Test
    void where_nothing_waits_for_its_reader_the_page_says_whom_it_waits_for() {
        UUID id = newsroom.story("city");
        SignedInBrowser editor = SignedInBrowser.as("demo-editor-2");
        editor.get("/a/" + id + "/review")
                .body(containsString("Nothing here waits for you. Waiting for a reviewer: 3."));
        Map<String, Object> paragraph = newsroom.as("demo-reviewer")
                .get("/api/v1/articles/" + id + "/review")
                .path("paragraphs[1]");
        newsroom.as("demo-reviewer")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "items",
                        List.of(Map.of("paragraph", paragraph.get("id"), "key", paragraph.get("key"))),
                        "verdict",
                        "request-changes",
                        "comment",
                        "One way?",
                        "shown",
                        true))
                .post("/api/v1/articles/" + id + "/sign-offs")
                .then()
                .statusCode(201);
        editor.get("/a/" + id + "/review")
                .body(containsString("Waiting for a reviewer: 2. Waiting for "
                        + newsroom.account("demo-editor").name() + ": 1."));
    }
}

package dev.colophon.web.history;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.colophon.release.Newsroom;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryPageTest {
    @Inject
    Newsroom newsroom;

    @Test
    void an_edit_says_how_many_sign_offs_it_made_stale() {
        UUID id = newsroom.readyStory();
        newsroom.edit(id, 1, "The fare is 2,500 won per way.");
        history(id, "")
                .body(allOf(
                        containsString("saved e2"),
                        containsString("1 sign-off went stale."),
                        containsString("Compare with e1")));
    }

    @Test
    void comments_stand_beside_the_acts_and_can_be_asked_for_alone() {
        UUID id = newsroom.readyStory();
        newsroom.as("demo-reviewer")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Which pier is meant?"))
                .post("/api/v1/articles/" + id + "/comments")
                .then()
                .statusCode(201);
        history(id, "?kind=comments")
                .body(allOf(containsString("Which pier is meant?"), not(containsString("signed off"))));
    }

    @Test
    void it_is_narrowed_to_a_person_and_a_paragraph() {
        UUID id = newsroom.readyStory();
        newsroom.edit(id, 2, "“The night was long,” Mayor Do said.");
        UUID reviewer = newsroom.account("demo-reviewer").id();
        history(id, "?who=" + reviewer).body(allOf(containsString("signed off"), not(containsString("saved e2"))));
        history(id, "?p=1").body(allOf(containsString("signed off"), not(containsString("saved e2"))));
        history(id, "?p=2").body(containsString("saved e2"));
    }

    private static ValidatableResponse history(UUID id, String query) {
        return SignedInBrowser.as("demo-chief")
                .get("/a/" + id + "/history" + query)
                .statusCode(200);
    }
}

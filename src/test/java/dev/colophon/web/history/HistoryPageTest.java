package dev.colophon.web.history;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.colophon.release.Newsroom;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
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
                        containsString("<b>1 sign-off went stale</b> on ¶1, because e2 changed what was signed."),
                        containsString("1 word in, 1 out."),
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

    private UUID reported() {
        UUID id = newsroom.story("city");
        String editor = newsroom.account("demo-editor").id().toString();
        String client = json(
                        "demo-admin",
                        Map.of("name", "CMS", "scopes", List.of("edits:import"), "desks", List.of("city")))
                .post("/api/v1/clients")
                .path("id");
        String token = json("demo-admin", Map.of("client", client, "label", "CMS", "desks", List.of("city")))
                .post("/api/v1/tokens")
                .path("secret");
        json(
                        token,
                        Map.of(
                                "basedOn",
                                "e1",
                                "editedBy",
                                editor,
                                "paragraphs",
                                List.of(Map.of("role", "headline", "text", "Night ferry never sails"))))
                .header("If-Match", "\"e1\"")
                .post("/api/v1/articles/" + id + "/edited-versions")
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void who_says_that_a_reported_edit_is_theirs_is_told_of_it_no_more() {
        UUID id = reported();
        SignedInBrowser mine = SignedInBrowser.as("demo-editor");
        mine.get("/queue").body(containsString(" for your answer"));
        mine.get("/queue?view=yours")
                .body(containsString("/mentions#" + id + "-e2"), containsString("e2 reported as your edit"));
        SignedInBrowser.as("demo-chief").get("/queue?view=yours").body(not(containsString("/mentions#" + id)));
        String acknowledgement = "/a/" + id + "/versions/e2/acknowledgement";
        mine.get("/mentions").body(containsString(acknowledgement));
        mine.post(acknowledgement, Map.of()).statusCode(303);
        mine.get("/mentions").body(not(containsString(acknowledgement)));
        mine.get("/queue?view=yours").body(not(containsString("/mentions#" + id)));
    }

    @Test
    void an_edit_that_a_system_reported_in_ones_name_can_be_disowned_and_by_nobody_else() {
        UUID id = reported();
        String action = "/a/" + id + "/versions/e2/disownment";
        SignedInBrowser.as("demo-chief").get("/a/" + id + "/history").body(not(containsString(action)));
        SignedInBrowser.as("demo-chief")
                .post(action, Map.of("reason", "Not theirs"))
                .statusCode(403);
        SignedInBrowser mine = SignedInBrowser.as("demo-editor");
        String acknowledgement = "/a/" + id + "/versions/e2/acknowledgement";
        mine.get("/mentions")
                .body(
                        containsString(acknowledgement),
                        containsString(action),
                        containsString("brought in e2 as your edit"),
                        containsString("<b>CMS</b>"));
        SignedInBrowser.as("demo-chief").get("/mentions").body(not(containsString(acknowledgement)));
        SignedInBrowser.as("demo-chief").post(acknowledgement, Map.of()).statusCode(403);
        mine.get("/mentions").body(containsString(acknowledgement));
        mine.get("/a/" + id + "/history").body(containsString("reported by CMS"), containsString(action));
        mine.post(action, Map.of("reason", "I never saw this.")).statusCode(303);
        mine.get("/mentions").body(not(containsString(acknowledgement)));
        mine.get("/a/" + id + "/history")
                .body(allOf(containsString("said that e2 is not theirs."), containsString("I never saw this.")));
    }

    private RequestSpecification json(String token, Map<String, ?> body) {
        return newsroom.as(token).contentType(ContentType.JSON).body(body);
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

package dev.colophon.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewResourceTest {
    @Inject
    Newsroom newsroom;

    @Test
    void a_review_tells_each_paragraph_with_its_source_and_its_machine_text() {
        UUID id = newsroom.story("city");

        review("demo-reviewer", id)
                .statusCode(200)
                .header("ETag", not(nullValue()))
                .body("version", is("e1"), "stage", is("in-review"), "policy", is("standard/1"))
                .body("progress.total", is(3), "progress.unreviewed", is(3), "removed", hasSize(0))
                .body("paragraphs.role", contains("headline", "body", "body"))
                .body("paragraphs.position", contains(0, 1, 2), "paragraphs.row", contains(1, 2, 3))
                .body("paragraphs[1].text", is("The fare is 2,500 won each way."))
                .body("paragraphs[1].source", contains("요금은 편도 2,500원이다."))
                .body("paragraphs[1].machine", contains("The fare will be 2,500 won one way."))
                .body("paragraphs[1].change", is("edited"), "paragraphs[0].change", is("unchanged"))
                .body("paragraphs.mayApprove", everyItem(is(true)))
                .body("blockers.code", hasItem("paragraph-unreviewed"));
        review("demo-editor", id).body("paragraphs.mayApprove", everyItem(is(false)));
    }

    @Test
    void a_sign_off_is_given_read_and_withdrawn() {
        UUID id = newsroom.story("city");

        String signOff = sign("demo-reviewer", id, items(id, 0, 1))
                .statusCode(201)
                .body("verdict", is("approve"), "basis", is("against-source"), "version", is("e1"))
                .body("bulk", is(true), "personName", is("Sol Park"), "items", hasSize(2))
                .extract()
                .path("id");
        newsroom.as("demo-editor")
                .get("/api/v1/articles/" + id + "/sign-offs/" + signOff)
                .then()
                .statusCode(200)
                .body("id", is(signOff));
        review("demo-editor", id)
                .body("paragraphs.state", contains("signed", "signed", "unreviewed"))
                .body("paragraphs[0].signOffs[0].id", is(signOff));

        post("demo-reviewer", id, "/sign-offs/" + signOff + "/withdrawal", Map.of("reason", "Too quick."))
                .statusCode(201);
        review("demo-editor", id).body("paragraphs.state", everyItem(is("unreviewed")));
    }

    @Test
    void every_wrong_item_is_named_and_nothing_is_signed() {
        UUID id = newsroom.story("city");
        List<Map<String, Object>> items = items(id, 0, 1, 2);
        newsroom.edit(id, 0, "A night ferry sails");
        newsroom.edit(id, 2, "Mayor Do said, “The nights were long.”");

        sign("demo-reviewer", id, items)
                .statusCode(409)
                .body("code", is("key-moved"))
                .body("errors.pointer", contains("/items/0", "/items/2"))
                .body("errors.code", everyItem(is("key-moved")));
        review("demo-editor", id).body("progress.unreviewed", is(3));
    }

    @Test
    void who_alone_wrote_a_paragraph_cannot_sign_it_and_clients_sign_nothing() {
        UUID id = newsroom.story("city");
        newsroom.edit("demo-chief", id, 2, "Mayor Do said: “The night was long.”");

        sign("demo-chief", id, items(id, 2)).statusCode(403).body("code", is("own-work"));
        sign("demo-editor", id, items(id, 2)).statusCode(403).body("code", is("not-a-reviewer"));
        sign("demo-auditor", id, items(id, 2)).statusCode(404);
        sign("demo-publisher", id, items(id, 2)).statusCode(404);
        review("demo-chief", id).body("paragraphs[2].mayApprove", is(false), "paragraphs[2].mayNot", is("own-work"));
    }

    @Test
    void a_verdict_without_the_statement_that_somebody_looked_is_none() {
        UUID id = newsroom.story("city");
        Map<String, Object> body = new HashMap<>(Map.of("items", items(id, 0), "verdict", "approve"));
        post("demo-reviewer", id, "/sign-offs", body).statusCode(422).body("code", is("not-shown"));
        body.put("shown", true);
        body.put("verdict", "fine");
        post("demo-reviewer", id, "/sign-offs", body).statusCode(422).body("code", is("unknown-verdict"));
        body.put("items", List.of(Map.of("paragraph", UUID.randomUUID())));
        post("demo-reviewer", id, "/sign-offs", body).statusCode(422).body("errors.pointer", hasItem("/items/0/key"));
        body.remove("items");
        post("demo-reviewer", id, "/sign-offs", body).statusCode(422);
    }

    @Test
    void a_doubt_is_cleared_with_a_reason_once_the_text_changed() {
        UUID id = newsroom.story("city");
        Map<String, Object> body =
                Map.of("items", items(id, 2), "verdict", "request-changes", "shown", true, "comment", "Who said this?");
        String veto = post("demo-reviewer", id, "/sign-offs", body)
                .statusCode(201)
                .extract()
                .path("id");
        review("demo-editor", id)
                .body("paragraphs[2].state", is("changes-requested"))
                .body("paragraphs[2].signOffs[0].comment", is("Who said this?"));

        Map<String, String> reason = Map.of("reason", "It is said now.");
        post("demo-reviewer-2", id, "/sign-offs/" + veto + "/clearance", reason)
                .statusCode(409)
                .body("code", is("text-unchanged"));
        newsroom.edit(id, 2, "Mayor Do Jihoon said, “The night was long.”");
        post("demo-reviewer-2", id, "/sign-offs/" + veto + "/clearance", reason).statusCode(201);
        review("demo-editor", id).body("paragraphs[2].state", is("unreviewed"));
    }

    @Test
    void a_chief_waives_and_the_profile_is_chosen_with_a_reason() {
        UUID id = newsroom.story("city");
        Map<String, Object> waiver = Map.of("items", items(id, 0), "reason", "A headline of ours.");

        post("demo-reviewer", id, "/waivers", waiver).statusCode(403).body("code", is("not-a-chief"));
        post("demo-chief", id, "/waivers", waiver)
                .statusCode(201)
                .header("Location", endsWith("/articles/" + id + "/review"))
                .body("paragraphs[0].state", is("waived"));
        post("demo-reviewer", id, "/profile", Map.of("profile", "breaking", "reason", "It sails tonight."))
                .statusCode(201)
                .body("profile", is("breaking"));
        post("demo-reviewer", id, "/profile", Map.of("profile", "breaking")).statusCode(422);
        post("demo-editor", id, "/profile", Map.of("profile", "standard", "reason", "No."))
                .statusCode(403);
    }

    @Test
    void a_finding_is_told_and_dismissed_with_a_reason() {
        UUID id = newsroom.story("city");
        newsroom.edit(id, 1, "The fare is 3,500 won each way.");
        Map<String, Object> finding = review("demo-reviewer", id)
                .body("paragraphs[1].findings.code", hasItem("number-differs"))
                .extract()
                .path("paragraphs[1].findings.find { it.code == 'number-differs' }");
        String paragraph = review("demo-reviewer", id).extract().path("paragraphs[1].id");
        String place = "/findings/" + finding.get("digest") + "/dismissal";

        post("demo-reviewer", id, place, Map.of("paragraph", paragraph)).statusCode(422);
        post("demo-reviewer", id, place, Map.of("paragraph", paragraph, "reason", "The source is wrong."))
                .statusCode(201)
                .body("paragraphs[1].findings.dismissed", hasItem(true));
        post("demo-reviewer", id, "/findings/none/dismissal", Map.of("paragraph", paragraph, "reason", "x"))
                .statusCode(404);
    }

    @Test
    void an_article_that_is_not_there_has_no_review() {
        review("demo-reviewer", UUID.randomUUID()).statusCode(404);
        review("demo-publisher", newsroom.story("city")).statusCode(404);
    }

    private ValidatableResponse review(String token, UUID id) {
        return newsroom.as(token).get("/api/v1/articles/" + id + "/review").then();
    }

    private List<Map<String, Object>> items(UUID id, int... positions) {
        List<Map<String, Object>> all = review("demo-chief", id).extract().path("paragraphs");
        return java.util.Arrays.stream(positions)
                .mapToObj(all::get)
                .map(paragraph -> Map.of("paragraph", paragraph.get("id"), "key", paragraph.get("key")))
                .toList();
    }

    private ValidatableResponse sign(String token, UUID id, List<Map<String, Object>> items) {
        return post(token, id, "/sign-offs", Map.of("items", items, "verdict", "approve", "shown", true));
    }

    private ValidatableResponse post(String token, UUID id, String path, Map<String, ?> body) {
        return newsroom.as(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/articles/" + id + path)
                .then();
    }
}

package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Another desk's things do not exist: whatever is asked of them is answered as if the id were made up. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherDeskTest {
    private static final String[] EVERY_SCOPE = {
        "articles:write", "articles:read", "edits:import", "releases:read", "audit:read", "webhooks:manage"
    };

    private String theirs;
    private String mine;
    private String article;
    private Staff.Member them;
    private Map<String, Object> bodies;
    private List<String> strangers;

    @BeforeEach
    void two_desks() {
        if (theirs != null) {
            return;
        }
        theirs = Staff.desk();
        mine = Staff.desk();
        them = Staff.member(theirs, "chief", "administrator", "auditor");
        article = Staff.article(theirs);
        bodies = Bodies.writing(Staff.review(them.token(), article));
        strangers = List.of(
                Staff.member(mine, "chief", "administrator", "auditor").token(), Staff.client(mine, EVERY_SCOPE));
    }

    @Test
    void s19_an_article_of_another_desk_is_not_found_by_any_verb() {
        String made = UUID.randomUUID().toString();
        for (String stranger : strangers) {
            bodies.forEach((place, body) -> {
                Response real = send(stranger, article, place, body);
                Response none = send(stranger, made, place, body);
                assertThat(real.statusCode())
                        .as(place)
                        .isEqualTo(none.statusCode())
                        .isIn(403, 404);
                assertThat(real.asString().replace(article, made)).as(place).isEqualTo(none.asString());
            });
        }
    }

    private static Response send(String token, String article, String place, Object body) {
        RequestSpecification request = Staff.as(token).body(body);
        return (place.equals("edited-versions") ? request.header("If-Match", "\"m1\"") : request)
                .post(Staff.ARTICLES + article + "/" + place);
    }

    @Test
    void s19_every_operation_described_tells_a_real_id_and_a_made_up_one_apart_by_nothing() {
        String made = UUID.randomUUID().toString();
        List<String> ids = List.of(article, them.id());
        int tried = 0;
        for (Description.Operation operation : Description.read().operations()) {
            // The log itself is everybody's: its tiles are digests at places, not things of a desk.
            if (!operation.path().contains("{") || operation.path().contains("/ledger/tile/")) {
                continue;
            }
            for (String stranger : strangers) {
                for (String id : ids) {
                    Response real = call(stranger, operation, operation.at(id));
                    Response none = call(stranger, operation, operation.at(made));
                    assertThat(real.statusCode()).as(operation + " " + id).isEqualTo(none.statusCode());
                    assertThat(real.asString().replace(id, made))
                            .as(operation + " " + id)
                            .isEqualTo(none.asString());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    private static Response call(String token, Description.Operation operation, String path) {
        RequestSpecification request = Staff.as(token);
        return (operation.writes() && !operation.method().equals("DELETE") ? request.body("{}") : request)
                .request(operation.method(), path);
    }

    @Test
    void s19_settings_of_another_desk_are_not_found() {
        String policy = Staff.as(them.token())
                .body(Map.of("desk", theirs, "name", "strict", "approvals", 2))
                .post(Staff.API + "/policies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String token = Staff.as(them.token()).get(Staff.API + "/tokens").path("items[0].id");
        for (String stranger : strangers) {
            for (String path : List.of(
                    "/desks/" + theirs,
                    "/policies/" + policy,
                    "/policies/" + policy + "/preview",
                    "/policies/standard/1?desk=" + theirs,
                    "/policies?desk=" + theirs,
                    "/people/" + them.id(),
                    "/tokens/" + token)) {
                Staff.as(stranger).get(Staff.API + path).then().statusCode(404);
            }
            Staff.as(stranger)
                    .post(Staff.API + "/policies/" + policy + "/activation")
                    .then()
                    .statusCode(404);
            Staff.as(stranger).delete(Staff.API + "/policies/" + policy).then().statusCode(404);
            Staff.as(stranger).delete(Staff.API + "/tokens/" + token).then().statusCode(404);
            Staff.as(stranger)
                    .post(Staff.API + "/people/" + them.id() + "/invitations")
                    .then()
                    .statusCode(404);
            Staff.as(stranger)
                    .delete(Staff.API + "/people/" + them.id() + "/sessions")
                    .then()
                    .statusCode(404);
            Staff.as(stranger)
                    .body(Map.of("name", "Taken over"))
                    .patch(Staff.API + "/people/" + them.id())
                    .then()
                    .statusCode(404);
            Staff.as(stranger)
                    .body(Bodies.article(theirs))
                    .post(Staff.API + "/articles")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void s20_lists_hold_ones_own_desk_and_cursors_are_taken_as_they_were_given() {
        for (String stranger : strangers) {
            for (String list : List.of(
                    "/articles?limit=200",
                    "/articles?desk=" + theirs,
                    "/articles?q=ferry",
                    "/people?limit=200",
                    "/desks",
                    "/policies",
                    "/clients",
                    "/tokens",
                    "/publications",
                    "/releases")) {
                Response answer = Staff.as(stranger).get(Staff.API + list);
                assertThat(answer.asString())
                        .as(list)
                        .doesNotContain(article)
                        .doesNotContain(them.id())
                        .doesNotContain(them.email())
                        .doesNotContain("\"" + theirs + "\"");
            }
        }
        Staff.as(strangers.get(0))
                .get(Staff.API + "/people?email=" + them.email())
                .then()
                .statusCode(200)
                .body("items", org.hamcrest.Matchers.empty());
        for (String forged :
                List.of("x", "AAAA", "bm8tY3Vyc29y", UUID.randomUUID().toString(), "../..", "%00")) {
            for (String list : List.of("/articles?cursor=", "/people?cursor=", "/releases?after=")) {
                Staff.as("demo-chief").get(Staff.API + list + forged).then().statusCode(400);
            }
        }
    }

    @Test
    void s20_a_cursor_that_was_altered_leads_nowhere() {
        Staff.article(theirs);
        String next =
                Staff.as(them.token()).get(Staff.API + "/articles?limit=1").path("next");
        Staff.as(them.token())
                .get(Staff.API + "/articles?limit=1&cursor=" + next)
                .then()
                .statusCode(200);
        for (int n = 0; n < next.length(); n++) {
            char other = next.charAt(n) == 'A' ? 'B' : 'A';
            String altered = next.substring(0, n) + other + next.substring(n + 1);
            Staff.as(them.token())
                    .get(Staff.API + "/articles?limit=1&cursor=" + altered)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void s20_a_token_for_one_desk_administers_no_other() {
        Staff.Member both = Staff.member(theirs, "administrator");
        String narrow = Staff.as("demo-admin")
                .body(Map.of("label", "Narrow", "desks", List.of(mine)))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        Staff.as(narrow).get(Staff.API + "/people/" + both.id()).then().statusCode(404);
        Staff.as(narrow)
                .body(Map.of("name", "Taken over"))
                .patch(Staff.API + "/people/" + both.id())
                .then()
                .statusCode(404);
        Staff.as(narrow)
                .post(Staff.API + "/people/" + both.id() + "/invitations")
                .then()
                .statusCode(404);
        Staff.as(narrow)
                .body(Map.of("label", "Wider", "desks", List.of("*")))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(422);
        Staff.as(narrow)
                .body(Map.of("label", "Elsewhere", "desks", List.of(theirs)))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(422);
    }

    @Test
    void s19_pages_of_another_desk_are_not_found() {
        Staff.Member stranger = Staff.member(mine, "chief");
        Browser browser = Browser.as(stranger.email(), Staff.PASSWORD);
        for (String page :
                List.of("/review", "/edit", "/paste", "/release", "/history", "/audit", "/live", "/compare")) {
            browser.open().get("/a/" + article + page).then().statusCode(404);
        }
        for (String form : List.of(
                "/sign-offs", "/waivers", "/releases", "/retraction", "/profile", "/edit", "/presence", "/looked")) {
            browser.send().post("/a/" + article + form).then().statusCode(404);
        }
        assertThat(browser.open().get("/queue").asString()).doesNotContain(article);
        browser.open().get("/settings/security").then().statusCode(403);
    }
}

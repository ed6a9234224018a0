package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a desk demands: who must be among the signers, and what a change of it would do. */
@QuarkusTest
class PolicyTest {
    private String desk;
    private Staff.Member chief;
    private Staff.Member reviewer;

    @BeforeEach
    void a_desk() {
        desk = Staff.desk();
        chief = Staff.member(desk, "chief", "administrator");
        reviewer = Staff.member(desk, "reviewer");
    }

    @Test
    void a_preview_says_what_a_draft_would_do_and_changes_nothing() {
        String article = Staff.article(desk);
        sign(reviewer, article);
        String before = Staff.review(chief.token(), article).getString("policy");
        String draft = draft(Map.of("signers", List.of(Map.of("role", "chief"))))
                .statusCode(201)
                .extract()
                .path("id");

        Staff.as(chief.token())
                .get(Staff.API + "/policies/" + draft + "/preview")
                .then()
                .statusCode(200)
                .body("articles", is(1))
                .body("effects[0].article", is(article))
                .body("effects[0].signed", is(2), "effects[0].signedThen", is(0));
        assertThat(Staff.review(chief.token(), article).getString("policy")).isEqualTo(before);

        Browser browser = Browser.as(chief.email(), Staff.PASSWORD);
        assertThat(browser.open()
                        .get("/settings/policies/" + draft + "/preview")
                        .asString())
                .contains("/a/" + article + "/review")
                .contains("1 of 1 articles");

        Staff.as(chief.token())
                .post(Staff.API + "/policies/" + draft + "/activation")
                .then()
                .statusCode(201)
                .body("document.signers[0].role", is("chief"));
        JsonPath now = Staff.review(chief.token(), article);
        assertThat(now.getString("paragraphs[1].state")).isEqualTo("partly-signed");
        assertThat(now.getString("paragraphs[1].stateReason")).isEqualTo("signer-missing");
        assertThat(now.getList("blockers.code")).contains("signer-missing");
        sign(chief, article);
        assertThat(Staff.review(chief.token(), article).getString("paragraphs[1].state"))
                .isEqualTo("signed");
    }

    @Test
    void what_a_policy_cannot_ask_is_told_where_it_stands() {
        draft(Map.of("signers", List.of(Map.of("role", "auditor"), Map.of(), Map.of("language", "no such tag"))))
                .statusCode(422)
                .body("errors.pointer", is(List.of("/signers/0/role", "/signers/1", "/signers/2/language")));
        draft(Map.of("approvals", 9)).statusCode(422).body("errors.pointer", hasItem("/approvals"));
        draft(Map.of("ownWork", true)).statusCode(400);
    }

    @Test
    void a_form_asks_for_signers_line_by_line() {
        Browser.as(chief.email(), Staff.PASSWORD)
                .send()
                .formParam("desk", desk)
                .formParam("name", "careful")
                .formParam("title", "Careful")
                .formParam("approvals", "2")
                .formParam("breakingHours", "4")
                .formParam("release", "chief")
                .formParam("attestation", "I read it.")
                .formParam("signerRole", "chief", "", "")
                .formParam("signerLanguage", "", "ja", "")
                .post("/settings/policies")
                .then()
                .statusCode(303);
        Staff.as(chief.token())
                .get(Staff.API + "/policies?desk=" + desk)
                .then()
                .body("items[0].document.signers", is(List.of(signer("chief", null), signer(null, "ja"))));
    }

    private static Map<String, String> signer(String role, String language) {
        Map<String, String> signer = new HashMap<>();
        signer.put("role", role);
        signer.put("language", language);
        return signer;
    }

    @Test
    void a_deputy_acts_from_a_time_until_a_time() {
        Staff.Member deputy = Staff.member(desk, "editor");
        for (String[] span : new String[][] {
            {"2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z", "not-a-chief"},
            {"2120-01-01T00:00:00Z", "2120-02-01T00:00:00Z", "not-a-chief"},
            {"2020-01-01T00:00:00Z", "2120-02-01T00:00:00Z", null}
        }) {
            grant(deputy, span[0], span[1]);
            String article = Staff.article(desk);
            int status = Staff.as(deputy.token())
                    .body(Map.of("items", Bodies.items(Staff.review(deputy.token(), article)), "reason", "urgent"))
                    .post(Staff.ARTICLES + article + "/waivers")
                    .statusCode();
            assertThat(status).isEqualTo(span[2] == null ? 201 : 403);
        }
    }

    private void grant(Staff.Member deputy, String from, String until) {
        Staff.as("demo-admin")
                .body(Map.of(
                        "roles",
                        List.of(
                                Map.of("desk", desk, "role", "editor"),
                                Map.of("desk", desk, "role", "chief", "from", from, "until", until))))
                .patch(Staff.API + "/people/" + deputy.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse draft(Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("desk", desk);
        return Staff.as(chief.token()).body(body).post(Staff.API + "/policies").then();
    }

    private static void sign(Staff.Member member, String article) {
        JsonPath seen = Staff.review(member.token(), article);
        Staff.as(member.token())
                .body(Map.of("items", Bodies.items(seen), "verdict", "approve", "shown", true))
                .post(Staff.ARTICLES + article + "/sign-offs")
                .then()
                .statusCode(201);
    }
}

package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nobody signs alone what they alone changed, by whatever door they try. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnWorkTest extends DeskOfItsOwn {
    @Test
    void s22_a_second_token_of_the_same_person_is_the_same_person() {
        edit(chief.token(), "Night ferry to sail from June", "It costs 31.2 billion won.")
                .statusCode(201);
        String second = Staff.as(chief.token())
                .body(Map.of("label", "Second", "desks", List.of(desk)))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        JsonPath seen = Staff.review(second, article);
        sign(second, seen, 1).then().statusCode(403).body("code", is("own-work"));
        assertThat(seen.getBoolean("paragraphs[1].mayApprove")).isFalse();
    }

    @Test
    void s22_one_own_paragraph_in_a_bulk_lets_all_of_it_fall() {
        edit(chief.token(), "Night ferry to sail from June", "It costs 31.2 billion won.")
                .statusCode(201);
        JsonPath seen = Staff.review(chief.token(), article);
        Staff.as(chief.token())
                .body(Map.of("items", Bodies.items(seen), "verdict", "approve", "shown", true))
                .post(Staff.ARTICLES + article + "/sign-offs")
                .then()
                .statusCode(403)
                .body("errors[0].pointer", is("/items/1"), "errors[0].code", is("own-work"));
        assertThat(Staff.review(chief.token(), article).getInt("progress.signed"))
                .isZero();
    }

    @Test
    void s22_who_edits_between_looking_and_signing_signs_nothing() {
        JsonPath seen = Staff.review(chief.token(), article);
        edit(chief.token(), "Night ferry to sail from June", "It costs 31.2 billion won.")
                .statusCode(201);
        sign(chief.token(), seen, 1).then().statusCode(409).body("code", is("key-moved"));
    }

    @Test
    void s22_a_machine_version_that_a_person_typed_in_is_their_work() {
        Map<String, Object> typed = new java.util.HashMap<>(Bodies.machine());
        typed.put("paragraphs", Bodies.texts("Night ferry to sail from June", "It costs 31.2 billion won in all."));
        Staff.as(chief.token())
                .body(typed)
                .post(Staff.ARTICLES + article + "/machine-versions")
                .then()
                .statusCode(201);
        JsonPath seen = Staff.review(chief.token(), article);
        sign(chief.token(), seen, 1).then().statusCode(403).body("code", is("own-work"));
        sign(reviewer.token(), seen, 1).then().statusCode(201);
    }

    @Test
    void s22_who_aligned_a_paragraph_changed_it() {
        String paragraph = Staff.review(chief.token(), article).getString("paragraphs[1].id");
        Staff.as(chief.token())
                .body(Map.of("items", List.of(Map.of("paragraph", paragraph, "source", List.of())), "reason", "why"))
                .post(Staff.ARTICLES + article + "/alignments")
                .then()
                .statusCode(201);
        sign(chief.token(), Staff.review(chief.token(), article), 1)
                .then()
                .statusCode(403)
                .body("code", is("own-work"));
    }

    @Test
    void s22_nobody_makes_themselves_somebody_else() {
        JsonPath seen = Staff.review(chief.token(), article);
        Staff.as("demo-admin")
                .body(Map.of("label", "Theirs", "desks", List.of(desk), "person", reviewer.id()))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(400)
                .body("code", is("unknown-field"));
        sign("demo-admin", seen, 1).then().statusCode(403);
        sign(Staff.client(desk, "articles:write", "edits:import"), seen, 1)
                .then()
                .statusCode(403);
        Staff.as(chief.token())
                .header("If-Match", "\"m1\"")
                .body(Map.of("basedOn", "m1", "editedBy", reviewer.id(), "paragraphs", Bodies.texts("a", "b")))
                .post(Staff.ARTICLES + article + "/edited-versions")
                .then()
                .statusCode(403)
                .body("code", is("not-your-edit"));
    }

    @Test
    void s22_an_edit_that_a_system_reports_is_the_named_persons_own_work_and_nobody_may_be_made_up() {
        String system = Staff.client(desk, "articles:write", "edits:import");
        report(system, UUID.randomUUID().toString()).statusCode(422).body("code", is("editor-unknown"));
        report(system, Staff.member(Staff.desk(), "editor").id()).statusCode(422);
        report(system, chief.id()).statusCode(201);
        JsonPath seen = Staff.review(chief.token(), article);
        sign(chief.token(), seen, 1).then().statusCode(403).body("code", is("own-work"));
    }

    private ValidatableResponse report(String system, String person) {
        return Staff.as(system)
                .header("If-Match", "\"m1\"")
                .body(Map.of(
                        "basedOn",
                        "m1",
                        "editedBy",
                        person,
                        "paragraphs",
                        Bodies.texts("Night ferry", "It costs 31.2 billion won.")))
                .post(Staff.ARTICLES + article + "/edited-versions")
                .then();
    }

    @Test
    void s22_the_breaking_profile_is_chosen_by_a_reviewer_and_own_work_is_recorded_as_such() {
        Staff.Member editor = Staff.member(desk, "editor");
        profile(editor.token()).statusCode(403).body("code", is("not-a-reviewer"));
        edit(chief.token(), "Night ferry to sail from June", "It costs 31.2 billion won.")
                .statusCode(201);
        profile(chief.token()).statusCode(201);
        sign(chief.token(), Staff.review(chief.token(), article), 1).then().statusCode(201);
        assertThat(Staff.as(chief.token())
                        .get(Staff.ARTICLES + article + "/audit-report")
                        .asString())
                .contains("own");
    }

    @Test
    void s22_no_policy_lets_people_sign_their_own_work() {
        Browser browser = Browser.as(chief.email(), Staff.PASSWORD);
        browser.send()
                .formParam("desk", desk)
                .formParam("name", "loose")
                .formParam("title", "Loose")
                .formParam("approvals", "1")
                .formParam("breakingHours", "4")
                .formParam("release", "chief")
                .formParam("ownWork", "true")
                .formParam("attestation", "I read it.")
                .post("/settings/policies")
                .then()
                .statusCode(303);
        String policies = Staff.as(chief.token())
                .get(Staff.API + "/policies?desk=" + desk)
                .asString();
        assertThat(policies).contains("loose").doesNotContain("\"ownWork\":true");
    }

    @Test
    void s22_a_precondition_names_the_head_and_nothing_else() {
        edit(chief.token(), "Night ferry to sail from June", "It costs 31.2 billion won.")
                .statusCode(201);
        for (String forged : List.of("*", "\"head\"", "W/\"m1\"", "\"m1\", \"e1\"", "e1", "\"e9\"", "\"m1\"", "")) {
            int status = Staff.as(chief.token())
                    .header("If-Match", forged)
                    .body(Bodies.edit("Other words", "Other words."))
                    .post(Staff.ARTICLES + article + "/edited-versions")
                    .statusCode();
            assertThat(status).as(forged).isIn(400, 412, 428);
        }
    }
}

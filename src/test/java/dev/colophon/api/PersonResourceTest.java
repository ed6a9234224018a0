package dev.colophon.api;

import static dev.colophon.api.EnrolledPeople.PASSWORD;
import static dev.colophon.api.EnrolledPeople.as;
import static dev.colophon.api.EnrolledPeople.enrol;
import static dev.colophon.api.EnrolledPeople.invited;
import static dev.colophon.api.EnrolledPeople.person;
import static dev.colophon.api.EnrolledPeople.setUp;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonResourceTest {
    @Inject
    LedgerService ledger;

    @Test
    void an_address_that_only_looks_like_a_colleagues_is_refused() {
        for (String alike :
                List.of("d\u0430na@harbour.example", "dana@h\u03b1rbour.example", "dana\u202e@harbour.example")) {
            as("demo-admin")
                    .body(Map.of("name", "Dana", "email", alike))
                    .post("/api/v1/people")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("/email"));
        }
    }

    @Test
    void an_administrator_enrols_a_person_and_the_record_names_them_by_a_commitment() {
        String id = enrol("Hana Kim", "reviewer", "city").path("id");
        Recorded recorded = ledger.chain(Chains.SERVICE).stream()
                .filter(act -> act.act() instanceof Act.PersonEnrolled enrolled
                        && enrolled.person().equals(UUID.fromString(id)))
                .findFirst()
                .orElseThrow();
        Act.PersonEnrolled act = (Act.PersonEnrolled) recorded.act();
        assertThat(recorded.actor().roles()).containsExactly("administrator");
        assertThat(act.name()).doesNotContain("Hana");
        assertThat(ledger.opened(act.name()).orElseThrow().textValue()).isEqualTo("Hana Kim");
        assertThat(act.roles()).containsExactly(new Act.Grant("city", "reviewer", null, null));
    }

    @Test
    void nobody_but_an_administrator_enrols_or_changes_anybody() {
        String id = enrol("Target", "editor", "city").path("id");
        for (String name : List.of("demo-editor", "demo-reviewer", "demo-chief", "demo-auditor", "demo-publisher")) {
            as(name).body(person("New", "editor", "city"))
                    .post("/api/v1/people")
                    .then()
                    .statusCode(403)
                    .body("code", is("not-an-administrator"));
        }
        as("demo-editor")
                .body(Map.of("roles", List.of(Map.of("desk", "city", "role", "chief"))))
                .patch("/api/v1/people/" + id)
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(person("Self", "editor", "city"))
                .post("/api/v1/people")
                .then()
                .statusCode(401);
    }

    @Test
    void an_administrator_gives_nobody_a_role_at_a_desk_of_others() {
        String token = invited(enrol("Desk Admin", "administrator", "city").path("id"));
        as(token)
                .body(person("Mine", "editor", "city"))
                .post("/api/v1/people")
                .then()
                .statusCode(201);
        as(token)
                .body(person("Theirs", "editor", "science"))
                .post("/api/v1/people")
                .then()
                .statusCode(403);
        as(token)
                .body(person("Everywhere", "editor", "*"))
                .post("/api/v1/people")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_gives_themselves_a_role() {
        String id = as("demo-admin")
                .get("/api/v1/people?email=demo-admin@harbour.example")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        as("demo-admin")
                .body(Map.of("roles", List.of(Map.of("desk", "*", "role", "chief"))))
                .patch("/api/v1/people/" + id)
                .then()
                .statusCode(403)
                .body("code", is("own-roles"));
    }

    @Test
    void what_is_left_out_of_a_change_stays() {
        String id = enrol("Before", "editor", "city").path("id");
        as("demo-admin")
                .body(Map.of("name", "After"))
                .patch("/api/v1/people/" + id)
                .then()
                .statusCode(200)
                .body("name", is("After"), "roles[0].role", is("editor"), "disabled", is(false));
    }

    @Test
    void an_e_mail_address_belongs_to_one_person_and_is_known_to_administrators() {
        Response made = enrol("Only One", "editor", "city");
        as("demo-admin")
                .body(Map.of("name", "Twin", "email", made.path("email")))
                .post("/api/v1/people")
                .then()
                .statusCode(409)
                .body("code", is("person-exists"));
        as("demo-reviewer")
                .get("/api/v1/people/" + made.path("id"))
                .then()
                .statusCode(200)
                .body("name", is("Only One"), "email", nullValue());
        as("demo-reviewer")
                .get("/api/v1/people?email=" + made.path("email"))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_person_of_another_desk_does_not_exist() {
        String outsider = invited(enrol("Outsider", "editor", "science").path("id"));
        String id = enrol("Insider", "editor", "city").path("id");
        as(outsider)
                .get("/api/v1/people/" + id)
                .then()
                .statusCode(404)
                .body("code", is("not-found"), "detail", not(containsString("Insider")));
        as(outsider).get("/api/v1/desks/city").then().statusCode(404);
        as(outsider).get("/api/v1/policies?desk=city").then().statusCode(404);
    }

    @Test
    void who_is_disabled_loses_session_and_token_at_once() {
        Response made = enrol("Leaving", "editor", "city");
        String token = invited(made.path("id"));
        SignedInBrowser browser = SignedInBrowser.as(made.path("email"), PASSWORD);
        as(token).get("/api/v1/desks").then().statusCode(200);

        as("demo-admin")
                .body(Map.of("disabled", true))
                .patch("/api/v1/people/" + made.path("id"))
                .then()
                .statusCode(200);

        as(token).get("/api/v1/desks").then().statusCode(401);
        browser.get("/nowhere").statusCode(303);
    }

    @Test
    void an_invitation_opens_once_and_demands_a_password_worth_its_name() {
        String id = enrol("Careful", "editor", "city").path("id");
        String secret = as("demo-admin")
                .post("/api/v1/people/" + id + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        for (String weak : List.of("7 chars", "password1", "colophon", "P@ssw0rd!", "12345678")) {
            setUp(secret, weak).then().statusCode(422).body("code", is("weak-password"));
        }
        setUp(secret, "🌊 a very long phrase with spaces and an emoji, sixty-four or more signs")
                .then()
                .statusCode(201)
                .body("token.secret", notNullValue());
        setUp(secret, PASSWORD).then().statusCode(401).body("code", is("unknown-secret"));
    }

    @Test
    void a_client_that_imports_no_edits_knows_nobody() {
        as("demo-publisher").get("/api/v1/people").then().statusCode(200).body("items", empty());
    }

    @Test
    void every_wrong_field_is_named() {
        as("demo-admin")
                .body(Map.of(
                        "name",
                        "\u202Eevil",
                        "email",
                        "nobody",
                        "languages",
                        List.of("ko", "xx-nonsense-"),
                        "roles",
                        List.of(Map.of("desk", "atlantis", "role", "king"))))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        is(List.of("/roles/0/desk", "/roles/0/role", "/name", "/email", "/languages/1")));
    }
}

package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-offs that the reviewer's own authenticator signs. */
@QuarkusTest
class PasskeySignOffTest extends PasskeyDesk {
    @ParameterizedTest
    @ValueSource(strings = {"ES256", "EdDSA", "RS256"})
    void a_passkey_signs_the_statement_and_an_outsider_can_check_it(String algorithm) {
        Staff.Member other = Staff.member(desk, "reviewer");
        SoftAuthenticator own = authenticator(algorithm);
        own.addTo(other);
        Map<String, Object> wanted = approval(other);
        JsonPath asked = ask(other, wanted);
        assertThat(asked.getString("statement.sentence")).isEqualTo("I have read what is on screen and answer for it.");
        assertThat(asked.getList("statement.items")).isEqualTo(wanted.get("items"));
        give(other, wanted, own.signed(asked.getString("options.challenge")))
                .statusCode(201)
                .body("attested", is(true));
        assertThat(Staff.review(chief.token(), article).getString("paragraphs[1].state"))
                .isEqualTo("signed");
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_release_that_rests_on_it_verifies_as_a_bundle() {
        Map<String, Object> wanted = approval(reviewer);
        give(reviewer, wanted, key.signed(ask(reviewer, wanted).getString("options.challenge")))
                .statusCode(201);
        release();
        assertThat(outsider()).isEmpty();
    }

    @Test
    void without_the_passkey_there_is_no_approval() {
        give(reviewer, approval(reviewer), null).statusCode(403).body("code", is("passkey-required"));
        Staff.Member without = Staff.member(desk, "reviewer");
        Staff.as(without.token())
                .body(approval(without))
                .post(signOffs() + "/statement")
                .then()
                .statusCode(409)
                .body("code", is("no-passkey"));
        Map<String, Object> request = approval(reviewer);
        request.put("verdict", "request-changes");
        request.put("comment", "Which June?");
        give(reviewer, request, null).statusCode(201).body("attested", is(false));
    }

    @Test
    void an_answer_counts_once_for_what_it_was_asked_for_and_from_whom() {
        Map<String, Object> wanted = approval(reviewer);
        Map<String, String> answer = key.signed(ask(reviewer, wanted).getString("options.challenge"));
        Map<String, Object> less = approval(reviewer);
        less.put("items", Bodies.items(Staff.review(reviewer.token(), article)).subList(0, 1));
        give(reviewer, less, answer).statusCode(409).body("code", is("statement-moved"));
        Staff.Member other = Staff.member(desk, "reviewer");
        give(other, wanted, answer).statusCode(422).body("code", is("passkey-refused"));
        give(reviewer, wanted, answer).statusCode(201);
        give(reviewer, wanted, answer).statusCode(422).body("code", is("passkey-refused"));
        give(reviewer, wanted, key.signed("AAAA")).statusCode(422).body("code", is("passkey-refused"));
        give(reviewer, wanted, Map.of("credential", "AA")).statusCode(422);
    }

    @Test
    void a_page_lets_the_browser_sign_by_the_same_statement() {
        Browser browser = Browser.as(reviewer.email(), Staff.PASSWORD);
        String page = browser.open().get("/a/" + article + "/review").asString();
        assertThat(page).contains("data-statement").contains("Your passkey signs it.");
        Map<?, ?> item = Bodies.items(Staff.review(reviewer.token(), article)).get(0);
        String challenge = browser.send()
                .formParam("item", item.get("paragraph") + " " + item.get("key"))
                .formParam("verdict", "approve")
                .post("/a/" + article + "/sign-offs/statement")
                .then()
                .statusCode(200)
                .extract()
                .path("challenge");
        assertThat(challenge).hasSize(43);
    }

    private void release() {
        String manifest = Staff.review(chief.token(), article).getString("manifest");
        Staff.as(chief.token())
                .body(Map.of("manifest", manifest, "kind", "first", "responsibleEditor", chief.id()))
                .post(Staff.ARTICLES + article + "/releases")
                .then()
                .statusCode(201);
    }
}

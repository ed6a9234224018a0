package dev.colophon.security;

import static org.hamcrest.Matchers.is;

import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.proof.NoteKey;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Failure;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A desk that demands passkeys, its people, and what is said of an article of it: for the tests of such sign-offs. */
abstract class PasskeyDesk {
    @TestHTTPResource
    URI base;

    @Inject
    LedgerService ledger;

    @Inject
    VerificationService verification;

    /** One desk for all: passwords take their time. */
    static String desk = "";

    static Staff.Member chief = new Staff.Member("", "", "");
    static Staff.Member reviewer = chief;
    static SoftAuthenticator key = new SoftAuthenticator("ES256", "http://localhost");

    String article = "";

    @BeforeEach
    void a_desk_that_demands_passkeys() {
        // An address is no site for passkeys.
        RestAssured.baseURI = "http://localhost";
        if (desk.isEmpty()) {
            setUp();
        }
        article = Staff.article(desk);
    }

    void setUp() {
        desk = Staff.desk();
        chief = Staff.member(desk, "chief", "administrator");
        reviewer = Staff.member(desk, "reviewer");
        Staff.policy(chief, Map.of("desk", desk, "name", "by-hand", "passkey", true))
                .body("document.passkey", is(true));
        key = authenticator("ES256");
        key.addTo(reviewer);
    }

    SoftAuthenticator authenticator(String algorithm) {
        return new SoftAuthenticator(algorithm, origin());
    }

    String origin() {
        return "http://localhost:" + base.getPort();
    }

    Map<String, Object> approval(Staff.Member by) {
        return new HashMap<>(
                Map.of("items", Bodies.items(Staff.review(by.token(), article)), "verdict", "approve", "shown", true));
    }

    JsonPath ask(Staff.Member by, Map<String, Object> wanted) {
        return Staff.as(by.token())
                .body(wanted)
                .post(signOffs() + "/statement")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    ValidatableResponse give(Staff.Member by, Map<String, Object> wanted, @Nullable Map<String, String> answer) {
        Map<String, Object> body = new HashMap<>(wanted);
        if (answer != null) {
            body.put("passkey", answer);
        }
        return Staff.as(by.token()).body(body).post(signOffs()).then();
    }

    String signOffs() {
        return Staff.ARTICLES + article + "/sign-offs";
    }

    /** What the check of the whole database says. */
    List<String> codes() {
        return distinct(verification.whole(Chains.article(UUID.fromString(article))));
    }

    /** What somebody says who has nothing but the bundle. */
    List<String> outsider() {
        byte[] bundle = Staff.as(chief.token())
                .accept("application/zip")
                .get(Staff.ARTICLES + article + "/audit-report")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        NoteKey log = NoteKey.ofVkey(Staff.as(chief.token())
                .get(Staff.API + "/ledger/keys")
                .then()
                .extract()
                .path("keys.find { it.purpose == 'log' }.vkey"));
        return distinct(BundleVerifier.verify(bundle, List.of(log), null).failures());
    }

    static List<String> distinct(List<Failure> failures) {
        return failures.stream().map(Failure::code).distinct().toList();
    }
}

package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.proof.NoteKey;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Failure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sign-offs that the reviewer's own authenticator signs, and what is said of forged ones. The forger here is the service
 * itself: it has every key but the reviewer's.
 */
@QuarkusTest
class PasskeySignOffTest {
    @TestHTTPResource
    URI base;

    @Inject
    LedgerService ledger;

    @Inject
    VerificationService verification;

    /** One desk for all: passwords take their time. */
    private static String desk = "";

    private static Staff.Member chief = new Staff.Member("", "", "");
    private static Staff.Member reviewer = chief;
    private static SoftAuthenticator key = new SoftAuthenticator("ES256", "http://localhost");

    private String article = "";

    @BeforeEach
    void a_desk_that_demands_passkeys() {
        // An address is no site for passkeys.
        RestAssured.baseURI = "http://localhost";
        if (desk.isEmpty()) {
            setUp();
        }
        article = Staff.article(desk);
    }

    private void setUp() {
        desk = Staff.desk();
        chief = Staff.member(desk, "chief", "administrator");
        reviewer = Staff.member(desk, "reviewer");
        String draft = Staff.as(chief.token())
                .body(Map.of("desk", desk, "name", "by-hand", "passkey", true))
                .post(Staff.API + "/policies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.as(chief.token())
                .post(Staff.API + "/policies/" + draft + "/activation")
                .then()
                .statusCode(201)
                .body("document.passkey", is(true));
        key = authenticator("ES256");
        enrol(reviewer, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES256", "EdDSA", "RS256"})
    void a_passkey_signs_the_statement_and_an_outsider_can_check_it(String algorithm) {
        Staff.Member other = Staff.member(desk, "reviewer");
        SoftAuthenticator own = authenticator(algorithm);
        enrol(other, own);
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
    void a_sign_off_forged_without_an_authenticator_is_named() {
        forge(items(1), null);
        assertThat(codes()).containsExactly("attestation-missing");
    }

    @Test
    void a_sign_off_forged_with_another_authenticator_is_named() {
        Recorded real = signed();
        Document.Attestation own = attestation(real);
        Map<String, String> foreign = authenticator("ES256").signed(challenge(own));
        forge(items(1), with(own.passkey(), foreign));
        assertThat(codes()).contains("attestation-invalid");
        forge(items(1), with(UUID.randomUUID(), foreign));
        assertThat(codes()).contains("passkey-not-enrolled");
    }

    @Test
    void an_answer_replayed_on_another_paragraph_is_named() {
        Recorded real = signed();
        forge(items(1), attestation(real));
        assertThat(codes()).containsExactly("attestation-mismatch");
        assertThat(outsider()).containsExactly("attestation-mismatch");
    }

    @Test
    void an_answer_replayed_on_another_version_is_named() {
        Recorded real = signed();
        Act.SignOffGiven act = (Act.SignOffGiven) real.act();
        record(
                real.actor(),
                new Act.SignOffGiven(act.signOff(), "e9", act.verdict(), act.basis(), true, act.bulk(), false, null),
                real.documents().get("items").document(),
                attestation(real));
        assertThat(codes()).containsExactly("attestation-mismatch");
    }

    @Test
    void an_answer_put_under_somebody_elses_name_is_named() {
        Recorded real = signed();
        UUID another = UUID.fromString(chief.id());
        Actor actor = real.actor();
        record(
                new Actor(another, actor.kind(), actor.roles(), actor.languages(), actor.amr(), null),
                real.act(),
                real.documents().get("items").document(),
                attestation(real));
        assertThat(codes()).containsExactly("passkey-not-enrolled");
    }

    @Test
    void an_answer_made_elsewhere_or_without_its_user_is_refused_and_named() {
        Recorded real = signed();
        String challenge = challenge(attestation(real));
        UUID passkey = attestation(real).passkey();
        for (int n = 0; n < 2; n++) {
            SoftAuthenticator lax = n == 0 ? key.saying(SoftAuthenticator.PRESENT) : key.at("https://evil.example");
            Map<String, Object> wanted = approval(reviewer);
            give(reviewer, wanted, lax.signed(ask(reviewer, wanted).getString("options.challenge")))
                    .statusCode(422)
                    .body("code", is("passkey-refused"));
            record(
                    real.actor(),
                    real.act(),
                    real.documents().get("items").document(),
                    with(passkey, lax.signed(challenge)));
            assertThat(codes()).contains("attestation-invalid").doesNotContain("attestation-mismatch");
            key.saying(SoftAuthenticator.PRESENT_AND_VERIFIED).at(origin());
        }
    }

    @Test
    void a_passkey_that_was_removed_signs_nothing_any_more_and_what_it_signed_before_holds() {
        key = authenticator("EdDSA");
        enrol(reviewer, key);
        Recorded real = signed();
        Browser browser = Browser.as(reviewer.email(), Staff.PASSWORD);
        UUID passkey = attestation(real).passkey();
        browser.send()
                .post("/settings/account/passkeys/" + passkey + "/removal")
                .then()
                .statusCode(303);
        assertThat(codes()).isEmpty();
        record(real.actor(), real.act(), real.documents().get("items").document(), attestation(real));
        assertThat(codes()).containsExactly("passkey-not-enrolled");
        key = authenticator("ES256");
        enrol(reviewer, key);
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

    // ---- what it takes

    private SoftAuthenticator authenticator(String algorithm) {
        return new SoftAuthenticator(algorithm, origin());
    }

    private String origin() {
        return "http://localhost:" + base.getPort();
    }

    private static void enrol(Staff.Member member, SoftAuthenticator key) {
        Browser browser = Browser.as(member.email(), Staff.PASSWORD);
        String challenge = browser.send()
                .post("/settings/account/passkeys/challenge")
                .then()
                .statusCode(200)
                .extract()
                .path("challenge");
        browser.send()
                .formParam("label", "Key")
                .formParam("answer", key.made(challenge))
                .post("/settings/account/passkeys")
                .then()
                .statusCode(303);
    }

    private Map<String, Object> approval(Staff.Member by) {
        return new HashMap<>(
                Map.of("items", Bodies.items(Staff.review(by.token(), article)), "verdict", "approve", "shown", true));
    }

    private JsonPath ask(Staff.Member by, Map<String, Object> wanted) {
        return Staff.as(by.token())
                .body(wanted)
                .post(signOffs() + "/statement")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse give(
            Staff.Member by, Map<String, Object> wanted, @Nullable Map<String, String> answer) {
        Map<String, Object> body = new HashMap<>(wanted);
        if (answer != null) {
            body.put("passkey", answer);
        }
        return Staff.as(by.token()).body(body).post(signOffs()).then();
    }

    private String signOffs() {
        return Staff.ARTICLES + article + "/sign-offs";
    }

    private void release() {
        String manifest = Staff.review(chief.token(), article).getString("manifest");
        Staff.as(chief.token())
                .body(Map.of("manifest", manifest, "kind", "first", "responsibleEditor", chief.id()))
                .post(Staff.ARTICLES + article + "/releases")
                .then()
                .statusCode(201);
    }

    /** The reviewer's real sign-off of the first paragraph, as recorded. */
    private Recorded signed() {
        Map<String, Object> wanted = approval(reviewer);
        wanted.put(
                "items", Bodies.items(Staff.review(reviewer.token(), article)).subList(0, 1));
        give(reviewer, wanted, key.signed(ask(reviewer, wanted).getString("options.challenge")))
                .statusCode(201);
        List<Recorded> chain = ledger.chain(Chains.article(UUID.fromString(article)));
        return chain.get(chain.size() - 1);
    }

    private Document.Items items(int position) {
        JsonPath seen = Staff.review(reviewer.token(), article);
        return new Document.Items(List.of(new Document.Item(
                UUID.fromString(seen.getString("paragraphs[" + position + "].id")),
                seen.getString("paragraphs[" + position + "].key"))));
    }

    private static Document.Attestation attestation(Recorded recorded) {
        return (Document.Attestation) recorded.documents().get("attestation").document();
    }

    private static String challenge(Document.Attestation attestation) {
        byte[] client = java.util.Base64.getUrlDecoder().decode(attestation.clientData());
        return dev.colophon.proof.CanonicalJson.parse(client).path("challenge").asText();
    }

    private static Document.Attestation with(UUID passkey, Map<String, String> answer) {
        return new Document.Attestation(
                passkey,
                String.valueOf(answer.get("authenticatorData")),
                String.valueOf(answer.get("clientDataJSON")),
                String.valueOf(answer.get("signature")));
    }

    /** What the service itself could record in the reviewer's name. */
    private void forge(Document.Items items, Document.@Nullable Attestation attestation) {
        Actor actor = new Actor(
                UUID.fromString(reviewer.id()),
                Actor.Kind.PERSON,
                List.of("reviewer"),
                List.of("ko"),
                List.of("pwd"),
                null);
        record(
                actor,
                new Act.SignOffGiven(UUID.randomUUID(), "m1", "approve", "against-source", true, false, false, null),
                items,
                attestation);
    }

    private void record(Actor actor, Act act, Document items, @Nullable Document attestation) {
        Map<String, Document> documents = new HashMap<>(Map.of("items", items));
        if (attestation != null) {
            documents.put("attestation", attestation);
        }
        List<Recorded> policies = ledger.chain(Chains.desk(desk));
        Recorded activation = policies.get(policies.size() - 1);
        Document.Policy policy =
                (Document.Policy) activation.documents().get("policy").document();
        dev.colophon.act.PolicyRef ref = new dev.colophon.act.PolicyRef(
                policy.id(), activation.documents().get("policy").sha256());
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.append(Chains.article(UUID.fromString(article)), actor, ref, act, documents));
    }

    /** What the check of the whole database says. */
    private List<String> codes() {
        return distinct(verification.whole(Chains.article(UUID.fromString(article))));
    }

    /** What somebody says who has nothing but the bundle. */
    private List<String> outsider() {
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

    private static List<String> distinct(List<Failure> failures) {
        return failures.stream().map(Failure::code).distinct().toList();
    }
}

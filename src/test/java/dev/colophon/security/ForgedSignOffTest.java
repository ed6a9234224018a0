package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.proof.CanonicalJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of forged sign-offs. The forger here is the service itself: it has every key but the reviewer's. */
@QuarkusTest
class ForgedSignOffTest extends PasskeyDesk {
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
        key.addTo(reviewer);
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
        key.addTo(reviewer);
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
        byte[] client = Base64.getUrlDecoder().decode(attestation.clientData());
        return CanonicalJson.parse(client).path("challenge").asText();
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
        PolicyRef ref =
                new PolicyRef(policy.id(), activation.documents().get("policy").sha256());
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.append(Chains.article(UUID.fromString(article)), actor, ref, act, documents));
    }
}

package dev.colophon.verify;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.SignOffStatement;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks what persons' own authenticators signed: that each answer is one to the sign-off it stands with, by a passkey that
 * was that person's at that moment, and that none is missing where the policy demands one. Whoever holds the service's keys
 * and the database still cannot make such an answer.
 */
public final class AttestationVerifier {
    private final Passkeys passkeys;
    private final Map<String, Document.Policy> policies;
    private final Map<UUID, Long> places;
    private final List<Failure> failures = new ArrayList<>();

    private AttestationVerifier(Passkeys passkeys, Map<String, Document.Policy> policies, Map<UUID, Long> places) {
        this.passkeys = passkeys;
        this.policies = policies;
        this.places = places;
    }

    /**
     * Every failure; empty when all hold.
     *
     * @param acts an article's
     * @param policies by the digest that events name them by
     * @param places the log indexes of the acts' events; of what is not in the log yet there is none
     */
    public static List<Failure> verify(
            List<Recorded> acts, Passkeys passkeys, Map<String, Document.Policy> policies, Map<UUID, Long> places) {
        AttestationVerifier verifier = new AttestationVerifier(passkeys, policies, places);
        for (Recorded recorded : acts) {
            if (recorded.act() instanceof Act.SignOffGiven given) {
                verifier.check(recorded, given);
            }
        }
        return verifier.failures;
    }

    private void check(Recorded recorded, Act.SignOffGiven given) {
        Document.Policy policy = policy(recorded);
        Recorded.Subject subject = recorded.documents().get(SignOff.ATTESTATION);
        if (subject == null) {
            if (policy != null && policy.passkey() && given.verdict().equals(Verdict.APPROVE.code())) {
                fail("attestation-missing", recorded, "its policy demands the approver's own signature");
            }
        } else if (subject.document() instanceof Document.Attestation attestation && policy != null) {
            check(recorded, given, policy, attestation);
        } else {
            fail("document-missing", recorded, "no attestation, or no policy to read it by");
        }
    }

    private void check(
            Recorded recorded, Act.SignOffGiven given, Document.Policy policy, Document.Attestation attestation) {
        Optional<Act.PasskeyEnrolled> passkey =
                passkeys.find(attestation.passkey(), recorded.actor().ref(), places.get(recorded.eventId()));
        if (passkey.isEmpty()) {
            fail("passkey-not-enrolled", recorded, attestation.passkey() + " was not this person's there");
            return;
        }
        try {
            Assertion assertion = new Assertion(attestation);
            if (!assertion.answers(statement(recorded, given, policy).challenge())) {
                fail("attestation-mismatch", recorded, "the authenticator signed another statement");
            }
            String flaw = assertion.flaw(passkey.get());
            if (flaw != null) {
                fail("attestation-invalid", recorded, flaw);
            }
        } catch (MalformedException unreadable) {
            fail("attestation-invalid", recorded, "not an authenticator's answer");
        }
    }

    private static SignOffStatement statement(Recorded recorded, Act.SignOffGiven given, Document.Policy policy) {
        Recorded.Subject subject = recorded.documents().get("items");
        List<Document.Item> items =
                subject != null && subject.document() instanceof Document.Items named ? named.items() : List.of();
        return new SignOffStatement(
                recorded.chain(), recorded.actor().ref(), given, recorded.policy(), policy.attestation(), items);
    }

    private Document.@org.jspecify.annotations.Nullable Policy policy(Recorded recorded) {
        PolicyRef named = recorded.policy();
        return named == null ? null : policies.get(named.sha256());
    }

    private void fail(String code, Recorded at, String detail) {
        failures.add(new Failure(code, at.chain(), at.seq(), at.eventId(), detail));
    }
}

package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.act.Document.Policy;
import java.util.List;

/** Variations of the standard policy. */
final class TestPolicies {
    private TestPolicies() {}

    static Policy approvals(int approvals) {
        return policy(approvals, Policies.standard().carry(), false);
    }

    static Policy carrying(String... rules) {
        return policy(1, List.of(rules), false);
    }

    static Policy strictVetoes() {
        return policy(1, Policies.standard().carry(), true);
    }

    /** The standard one, by which approvals count only if the approver's own authenticator signed them. */
    static Policy passkeys() {
        Policy standard = Policies.standard();
        return policy(standard.approvals(), standard.carry(), standard.strictVetoes(), standard.signers(), true, false);
    }

    /** The standard one, which asks for such people among the signers of each paragraph. */
    static Policy demanding(Document.Signer... signers) {
        Policy standard = Policies.standard();
        return policy(standard.approvals(), standard.carry(), standard.strictVetoes(), List.of(signers), false, false);
    }

    /** The standard one, which asks why where a fact changes in what others signed. */
    static Policy notes() {
        Policy standard = Policies.standard();
        return policy(standard.approvals(), standard.carry(), standard.strictVetoes(), standard.signers(), false, true);
    }

    private static Policy policy(int approvals, List<String> carry, boolean strictVetoes) {
        return policy(approvals, carry, strictVetoes, Policies.standard().signers(), false, false);
    }

    private static Policy policy(
            int approvals,
            List<String> carry,
            boolean strictVetoes,
            List<Document.Signer> signers,
            boolean passkey,
            boolean notes) {
        Policy standard = Policies.standard();
        return new Policy(
                "test/1",
                "Test",
                approvals,
                standard.againstSource(),
                standard.ownWork(),
                carry,
                standard.release(),
                standard.blockingChecks(),
                strictVetoes,
                standard.breakingHours(),
                standard.attestation(),
                signers,
                passkey,
                notes);
    }
}

package dev.colophon.rules;

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

    private static Policy policy(int approvals, List<String> carry, boolean strictVetoes) {
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
                standard.attestation());
    }
}

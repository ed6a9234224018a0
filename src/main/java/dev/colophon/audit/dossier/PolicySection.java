package dev.colophon.audit.dossier;

import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.PolicyInForce;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The policies that acts of the record were judged by, in the order in which they came into force. */
final class PolicySection {
    private PolicySection() {}

    static List<PolicyInForce> of(Dossier dossier) {
        Set<String> named = new HashSet<>();
        for (Recorded recorded : dossier.before()) {
            if (recorded.policy() != null) {
                named.add(recorded.policy().id());
            }
        }
        named.add(dossier.sheet().policy().id());
        List<PolicyInForce> policies = new ArrayList<>();
        for (Recorded activation : dossier.deskPolicies()) {
            Recorded.Subject subject = activation.documents().get("policy");
            if (subject != null
                    && subject.document() instanceof Document.Policy policy
                    && named.contains(policy.id())) {
                policies.add(told(policy, activation, subject.sha256()));
            }
        }
        return policies;
    }

    private static PolicyInForce told(Document.Policy policy, Recorded activation, String sha256) {
        return new PolicyInForce(
                policy.id(),
                policy.title(),
                sha256,
                activation.recordedAt(),
                policy.approvals(),
                policy.againstSource(),
                policy.ownWork(),
                policy.carry(),
                policy.release(),
                policy.blockingChecks(),
                policy.strictVetoes(),
                policy.breakingHours(),
                policy.attestation(),
                policy.passkey());
    }
}

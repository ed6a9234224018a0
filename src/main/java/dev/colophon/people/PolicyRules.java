package dev.colophon.people;

import dev.colophon.act.Document;
import dev.colophon.rules.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a policy may say, and the one that a desk begins with. */
final class PolicyRules {
    private static final Set<String> CARRY = Set.of("equal", "format", "light", "split-merge");
    private static final Set<String> RELEASERS = Set.of("reviewer", "chief");
    private static final int MOST_APPROVALS = 5;
    private static final int MOST_SIGNERS = 5;
    private static final int LONGEST_TEXT = 500;
    private static final int WEEK = 168;

    /** The policy every desk begins with: version 1 of {@code standard}. */
    static final Document.Policy STANDARD = with(
            Policies.standard(),
            "standard",
            Policies.standard().title(),
            Policies.standard().attestation(),
            List.of());

    private PolicyRules() {}

    /** The draft with its name checked and its texts as they are stored. */
    static Document.Policy checked(Document.Policy draft) {
        Complaints complaints = new Complaints();
        String id = complaints.slug("/name", draft.id());
        String title = complaints.text("/title", draft.title(), 120);
        String attestation = complaints.text("/attestation", draft.attestation(), LONGEST_TEXT);
        complaints
                .unless(
                        draft.approvals() >= 1 && draft.approvals() <= MOST_APPROVALS,
                        "/approvals",
                        "1 to " + MOST_APPROVALS + ".")
                .unless(!draft.ownWork(), "/ownWork", "Nobody signs their own work but in the breaking profile.")
                .unless(CARRY.containsAll(draft.carry()), "/carry", "Of equal, format, light, split-merge.")
                .unless(
                        RELEASERS.containsAll(draft.release())
                                && !draft.release().isEmpty(),
                        "/release",
                        "One or both of reviewer, chief.")
                .unless(
                        draft.breakingHours() >= 1 && draft.breakingHours() <= WEEK,
                        "/breakingHours",
                        "1 to " + WEEK + ".");
        for (int n = 0; n < draft.blockingChecks().size(); n++) {
            complaints.slug("/blockingChecks/" + n, draft.blockingChecks().get(n));
        }
        List<Document.Signer> signers = signers(complaints, draft.signers());
        complaints.raise();
        return with(draft, id, title, attestation, signers);
    }

    private static List<Document.Signer> signers(Complaints complaints, List<Document.Signer> wanted) {
        complaints.unless(wanted.size() <= MOST_SIGNERS, "/signers", "At most " + MOST_SIGNERS + ".");
        List<Document.Signer> signers = new ArrayList<>();
        for (int n = 0; n < wanted.size(); n++) {
            String role = wanted.get(n).role();
            String language = wanted.get(n).language();
            complaints
                    .unless(role == null || RELEASERS.contains(role), "/signers/" + n + "/role", "reviewer or chief.")
                    .unless(role != null || language != null, "/signers/" + n, "Name a role, a language or both.");
            signers.add(new Document.Signer(
                    role, language == null ? null : complaints.language("/signers/" + n + "/language", language)));
        }
        return signers;
    }

    /** The draft as the version of that number. */
    static Document.Policy version(Document.Policy draft, int number) {
        return with(draft, draft.id() + "/" + number, draft.title(), draft.attestation(), draft.signers());
    }

    private static Document.Policy with(
            Document.Policy draft, String id, String title, String attestation, List<Document.Signer> signers) {
        return new Document.Policy(
                id,
                title,
                draft.approvals(),
                draft.againstSource(),
                draft.ownWork(),
                draft.carry(),
                draft.release(),
                draft.blockingChecks(),
                draft.strictVetoes(),
                draft.breakingHours(),
                attestation,
                signers,
                draft.passkey(),
                draft.notes());
    }
}

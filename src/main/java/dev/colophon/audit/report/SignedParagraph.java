package dev.colophon.audit.report;

import dev.colophon.audit.report.AuditReport.PersonWords;
import dev.colophon.audit.report.AuditReport.Someone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph and what its sign-off rests on. Its source and machine texts stand with its row, see {@link RowText}.
 *
 * @param number of its row
 * @param text null where it was removed or erased
 * @param source numbers of the source paragraphs it renders
 * @param what what happened to the machine's text
 * @param machine words of machine versions in it
 * @param reason of stale {@code text, source, both}; of carried the rule; else null
 * @param approvers whose approvals count
 * @param against whether somebody signed it against the source
 * @param signOffs the approvals that count and the open requests for changes, oldest first
 * @param waiver where a chief let it pass unsigned
 * @param key of what was signed
 * @param textHash hex SHA-256 of the text in UTF-8, null without text
 */
public record SignedParagraph(
        UUID id,
        int number,
        String role,
        @Nullable String text,
        boolean removed,
        boolean erased,
        List<Integer> source,
        String what,
        int machine,
        List<PersonWords> people,
        String state,
        @Nullable String reason,
        List<Someone> approvers,
        boolean against,
        @Nullable Instant lastSigned,
        List<SignedOff> signOffs,
        @Nullable Waived waiver,
        @Nullable String key,
        @Nullable String textHash) {

    /**
     * One person's verdict on a paragraph.
     *
     * @param basis {@code against-source} or {@code target-only}
     * @param rule that carries it to the present text, null where it speaks of it
     * @param bulk whether more than one row was signed in the act
     * @param own whether it is the sole editor's own, under the breaking profile
     * @param amr how the person was signed in (RFC 8176)
     * @param passkey whether their own authenticator signed it
     * @param policy in force then
     * @param attestation the sentence that stood beside the button, null where the policy is not known
     */
    public record SignedOff(
            UUID signOff,
            Someone person,
            String verdict,
            String basis,
            @Nullable String rule,
            boolean bulk,
            boolean own,
            Instant at,
            String version,
            List<String> roles,
            List<String> amr,
            boolean passkey,
            @Nullable String policy,
            @Nullable String attestation,
            @Nullable String comment) {}

    /** A chief let this text pass unsigned. */
    public record Waived(Someone by, Instant at, @Nullable String reason) {}
}

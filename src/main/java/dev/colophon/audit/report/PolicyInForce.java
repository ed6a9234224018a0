package dev.colophon.audit.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy that acts of the record were judged by, see the record format for its terms.
 *
 * @param sha256 of the policy document
 * @param activatedAt null where the desk's chain does not tell
 * @param passkey whether an approval counts only if the approver's own passkey signed it
 */
public record PolicyInForce(
        String id,
        String title,
        String sha256,
        @Nullable Instant activatedAt,
        int approvals,
        boolean againstSource,
        boolean ownWork,
        List<String> carry,
        List<String> release,
        List<String> blockingChecks,
        boolean strictVetoes,
        int breakingHours,
        String attestation,
        boolean passkey) {}

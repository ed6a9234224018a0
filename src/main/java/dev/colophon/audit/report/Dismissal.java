package dev.colophon.audit.report;

import dev.colophon.audit.report.AuditReport.Someone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody judged and let stand.
 *
 * @param number of the paragraph's row, null where the text no longer has it
 * @param reason null where it was erased
 */
public record Dismissal(
        String code,
        String digest,
        UUID paragraph,
        @Nullable Integer number,
        Instant at,
        Someone by,
        @Nullable String reason) {}

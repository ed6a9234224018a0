package dev.colophon.audit.report;

import dev.colophon.audit.report.AuditReport.Someone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the gate said when somebody tried to release.
 *
 * @param decision {@code refused, overridden} or {@code passed}
 * @param release that came of it, null where none did
 * @param manifest of what was to be released
 * @param conditions not met then; of an override those it passed over
 * @param reason of an override, null where it was erased
 */
public record GateDecision(
        String decision,
        Instant at,
        Someone by,
        @Nullable Integer release,
        String manifest,
        List<Condition> conditions,
        @Nullable String reason) {
    /**
     * A condition that was not met.
     *
     * @param paragraph null where it speaks of the whole article
     * @param number of the paragraph's row, null where the text no longer has it
     */
    public record Condition(
            String code, @Nullable UUID paragraph, @Nullable Integer number) {}
}

package dev.colophon.audit.report;

import dev.colophon.audit.report.AuditReport.Someone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the chain.
 *
 * @param signOff the sign-off's id where the event gave, withdrew or cleared one
 */
public record EventLine(
        long seq,
        UUID eventId,
        String type,
        Instant at,
        Someone actor,
        List<String> roles,
        @Nullable Someone onBehalfOf,
        @Nullable String label,
        @Nullable Integer release,
        @Nullable UUID signOff) {}

package dev.colophon.audit.report;

import dev.colophon.audit.report.AuditReport.Someone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was erased. The record still proves that it was there and what was done with it.
 *
 * @param what {@code text}, or {@code name} of somebody whose acts are on this record
 * @param paragraphs lineages whose texts are gone, source paragraphs among them
 * @param numbers of their rows, where the text still has them
 * @param ground as given
 */
public record Redaction(
        String what,
        Instant at,
        @Nullable Someone by,
        List<UUID> paragraphs,
        List<Integer> numbers,
        String ground,
        @Nullable String reason) {}

package dev.colophon.audit.check;

import dev.colophon.verify.Failure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of the whole record.
 *
 * @param askedBy null for a nightly one
 * @param finishedAt null while it runs, and for one whose service stopped before its end
 * @param events how many were passed so far
 * @param failures what does not hold, the first of them where there are very many; empty while it runs
 */
public record RecordCheck(
        UUID id,
        @Nullable UUID askedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long events,
        List<Failure> failures) {
    public RecordCheck {
        failures = List.copyOf(failures);
    }

    /** Whether it came to its end and found nothing. */
    public boolean verified() {
        return finishedAt != null && failures.isEmpty();
    }
}

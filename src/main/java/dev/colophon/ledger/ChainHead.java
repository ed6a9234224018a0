package dev.colophon.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain ends.
 *
 * @param seq of the last event, -1 when there is none
 * @param recordedAt of the last event, null when there is none
 * @param sha256 of the last envelope's bytes, null when there is none
 */
record ChainHead(
        long seq, @Nullable String sha256, @Nullable Instant recordedAt) {
    /** The moment of the next event: now, or that of the last one where the clock was set back. */
    Instant next(Instant now) {
        return recordedAt != null && recordedAt.isAfter(now) ? recordedAt : now;
    }
}

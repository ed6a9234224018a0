package dev.colophon.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the log is.
 *
 * @param size events that have their place
 * @param waiting committed events that have none yet
 * @param lag how long the oldest of these has waited, zero where none does
 * @param signed how many the latest checkpoint covers
 * @param signedAt when that was signed, null before the first
 */
public record LogState(
        long size,
        long waiting,
        Duration lag,
        long signed,
        @Nullable Instant signedAt) {}

package dev.colophon.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as they are stored: both databases keep microseconds. */
final class Moments {
    private Moments() {}

    static @Nullable Instant stored(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}

package dev.colophon.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock. It ticks in microseconds, which both databases keep exactly. */
final class ServiceClock {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private ServiceClock() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}

package dev.colophon.proof;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Identifiers that sort by time: UUID version 7 (RFC 9562 §5.7). Thread-safe. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** A new identifier: 48 bits of the clock's milliseconds, 74 random ones. */
    public static UUID v7(Clock clock) {
        long high = (clock.instant().toEpochMilli() << 16) | VERSION_7 | (RANDOM.nextLong() & 0x0fffL);
        long low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}

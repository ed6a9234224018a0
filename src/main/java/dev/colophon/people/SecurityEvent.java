package dev.colophon.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that touches the safety of accounts.
 *
 * @param code stable: that of the refusal, or {@code signed-in, token-issued …}
 * @param account whose it was, null where nobody was known
 * @param what was asked for or whom it concerned: method and path, or an id; never a secret or a name
 * @param address where it came from, null where it came from nowhere
 */
public record SecurityEvent(
        UUID id,
        Instant at,
        String code,
        @Nullable UUID account,
        String what,
        @Nullable String address) {}

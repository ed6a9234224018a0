package dev.colophon.people;

import java.time.Instant;
import java.util.List;

/**
 * A browser that is signed in, without its secret.
 *
 * @param seenAt when it asked last, to the minute
 * @param amr how the person signed in (RFC 8176)
 */
public record WebSession(Instant startedAt, Instant seenAt, List<String> amr) {
    public WebSession {
        amr = List.copyOf(amr);
    }
}

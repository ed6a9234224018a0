package dev.colophon.people;

import java.time.Instant;
import java.util.List;

/**
 * A browser that is signed in, without its secret.
 *
 * @param id names it to its person and opens nothing
 * @param seenAt when it asked last, to the minute
 * @param amr how the person signed in (RFC 8176)
 */
public record WebSession(String id, Instant startedAt, Instant seenAt, List<String> amr) {
    public WebSession {
        amr = List.copyOf(amr);
    }
}

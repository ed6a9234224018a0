package dev.colophon.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token to be issued.
 *
 * @param client whose it shall be; null for the caller's own
 * @param label what it is for
 * @param desks that it shall reach; {@code *} for all of the owner's
 * @param scopes of a client, null for all it has; a person's token has none, roles decide
 */
public record TokenDraft(
        @Nullable UUID client,
        String label,
        List<String> desks,
        @Nullable List<String> scopes,
        @Nullable Instant expiresAt) {
    public TokenDraft {
        desks = List.copyOf(desks);
    }
}

package dev.colophon.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as it may be shown at any time: without its secret.
 *
 * @param person the owner, or null where a client is
 * @param client the owner, or null where a person is
 * @param label what it is for
 * @param desks that it reaches
 * @param scopes by code; empty for a person's
 * @param lastUsedAt to a few minutes, null while it was not used
 * @param successor the token that took its place, null where none did
 */
public record Token(
        UUID id,
        @Nullable UUID person,
        @Nullable UUID client,
        String label,
        List<String> desks,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        @Nullable UUID successor) {
    public Token {
        desks = List.copyOf(desks);
        scopes = List.copyOf(scopes);
    }
}

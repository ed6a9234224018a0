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
        @Nullable Instant revokedAt) {
    public Token {
        desks = List.copyOf(desks);
        scopes = List.copyOf(scopes);
    }
}

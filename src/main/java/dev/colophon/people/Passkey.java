package dev.colophon.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param label what the owner calls it
 * @param synced whether the authenticator may copy it to other devices of its owner
 * @param lastUsedAt null while it was not used
 */
public record Passkey(
        UUID id,
        String label,
        boolean synced,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}

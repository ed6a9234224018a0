package dev.colophon.hook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told what the log says, as it may be shown at any time: without its secret.
 *
 * @param client whose it is; null for one of the house, set up by an administrator
 * @param label what it is for
 * @param events what it is told of, by {@link WebhookEvent#code}
 * @param desks whose articles it is told of, or {@code *}
 * @param oldSecretUntil until when the secret before signs too, null where none does
 * @param stopped why nothing is sent: {@code gone} (the receiver answered 410), {@code failing} (for longer than is tried)
 *     or {@code by-hand}; null while it is told
 * @param failures attempts in a row that failed, at the same message
 * @param nextAttemptAt when that is tried again, null where nothing waits
 */
public record Webhook(
        UUID id,
        @Nullable UUID client,
        String label,
        String url,
        List<String> events,
        List<String> desks,
        Instant createdAt,
        @Nullable Instant oldSecretUntil,
        @Nullable String stopped,
        @Nullable Instant stoppedAt,
        int failures,
        @Nullable Instant nextAttemptAt) {
    public Webhook {
        events = List.copyOf(events);
        desks = List.copyOf(desks);
    }
}

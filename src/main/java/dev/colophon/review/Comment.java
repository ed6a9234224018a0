package dev.colophon.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said about an article while it is worked on. Not part of the record: what must be kept is said with a sign-off.
 *
 * @param paragraph the lineage it is about, null for the whole article
 * @param quote the words of the paragraph that it speaks of, as they read then; null where it quotes nothing
 * @param resolvedAt when somebody called it settled, null while it is open
 * @param resolvedBy who did, null while it is open
 * @param mentions whom it means by name
 */
public record Comment(
        UUID id,
        UUID article,
        @Nullable UUID paragraph,
        UUID author,
        String text,
        @Nullable String quote,
        Instant at,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        List<UUID> mentions) {}

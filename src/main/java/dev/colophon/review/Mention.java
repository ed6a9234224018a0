package dev.colophon.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody meant by name in a comment.
 *
 * @param paragraph the lineage it is about, null for the whole article
 */
public record Mention(
        UUID comment, UUID article, String desk, @Nullable UUID paragraph, UUID person) {}

package dev.colophon.api.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to say, as JSON.
 *
 * @param paragraph the lineage it is about, left out for the whole article
 * @param quote words of it that are spoken of, left out for none
 */
public record NewCommentBody(
        @Nullable UUID paragraph,
        @Nullable String text,
        @Nullable String quote) {}

package dev.colophon.api.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to say, as JSON.
 *
 * @param paragraph the lineage it is about, left out for the whole article
 */
public record NewCommentBody(
        @Nullable UUID paragraph, @Nullable String text) {}

package dev.colophon.api.review;

import org.jspecify.annotations.Nullable;

/**
 * The choice of a profile, as JSON.
 *
 * @param profile {@code standard} or {@code breaking}
 */
public record ProfileBody(
        @Nullable String profile, @Nullable String reason) {}

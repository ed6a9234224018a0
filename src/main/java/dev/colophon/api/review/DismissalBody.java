package dev.colophon.api.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dismissal of a finding, as JSON.
 *
 * @param paragraph the one it shows in
 */
public record DismissalBody(
        @Nullable UUID paragraph, @Nullable String reason) {}

package dev.colophon.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to change of an article's card: null leaves a field, an empty {@code Optional} clears it.
 *
 * @param urgency 1 (most urgent) to 9, as in newsroom practice
 */
public record ArticleChange(
        @Nullable Optional<Instant> dueAt,
        @Nullable Optional<Instant> embargoUntil,
        @Nullable Integer urgency,
        @Nullable List<UUID> assignees,
        @Nullable Optional<String> slug,
        @Nullable List<Byline> bylines) {}

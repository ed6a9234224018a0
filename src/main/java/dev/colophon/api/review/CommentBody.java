package dev.colophon.api.review;

import dev.colophon.review.Comment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as JSON.
 *
 * @param mentions persons meant by name
 */
public record CommentBody(
        UUID id,
        @Nullable UUID paragraph,
        UUID person,
        @Nullable String personName,
        String text,
        @Nullable String quote,
        Instant at,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        List<UUID> mentions) {
    static CommentBody of(Comment comment, Map<UUID, String> names) {
        return new CommentBody(
                comment.id(),
                comment.paragraph(),
                comment.author(),
                names.get(comment.author()),
                comment.text(),
                comment.quote(),
                comment.at(),
                comment.resolvedAt(),
                comment.resolvedBy(),
                comment.mentions());
    }
}

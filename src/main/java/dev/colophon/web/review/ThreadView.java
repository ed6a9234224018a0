package dev.colophon.web.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a row.
 *
 * @param open comments nobody has called settled
 */
record ThreadView(List<Said> comments, int open) {
    static final ThreadView NOTHING = new ThreadView(List.of(), 0);

    /**
     * One comment.
     *
     * @param mine whether the reader wrote it
     * @param quote the words it speaks of, null for none
     * @param quoted their language
     * @param text in stretches, the names of people mentioned set apart
     */
    record Said(
            UUID id,
            String initials,
            String name,
            boolean mine,
            Instant at,
            @Nullable String quote,
            String quoted,
            List<Stretch> text,
            boolean resolved) {}

    /** A stretch of a comment. */
    record Stretch(String text, boolean mention) {}

    public boolean isEmpty() {
        return comments.isEmpty();
    }

    /** Whether all of it is settled, so that one line is enough. */
    public boolean isSettled() {
        return open == 0 && !comments.isEmpty();
    }

    public int size() {
        return comments.size();
    }
}

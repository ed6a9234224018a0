package dev.colophon.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list, newest first; null leaves a condition out.
 *
 * @param language source or target language
 * @param query words of the titles or the text, all of which must occur
 * @param before only articles made before this one: the cursor
 */
public record ArticleFilter(
        @Nullable String desk,
        @Nullable String language,
        @Nullable String query,
        @Nullable UUID assignee,
        @Nullable String externalId,
        @Nullable UUID before,
        int limit) {
    /** Every article the caller may see. */
    public static ArticleFilter all(int limit) {
        return new ArticleFilter(null, null, null, null, null, null, limit);
    }
}

package dev.colophon.web.review;

import dev.colophon.web.ArticleHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions against each other.
 *
 * @param labels every version there is, newest first
 * @param signed the version that the reader signed last, null where they signed nothing
 */
record CompareView(
        ArticleHead article,
        VersionView from,
        VersionView to,
        List<String> labels,
        @Nullable String signed,
        List<ComparedRow> rows) {
    /** Rows that differ. */
    public int getChanged() {
        return (int) rows.stream().filter(row -> !row.same()).count();
    }
}

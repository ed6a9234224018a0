package dev.colophon.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the review page: a row, or what stands for the rows that a filter hides.
 *
 * @param row as HTML, null for a fold
 * @param left labels of rows that were moved away from behind this one
 */
record LineView(@Nullable String row, @Nullable FoldView fold, List<String> left) {
    static LineView of(String row, List<String> left) {
        return new LineView(row, null, left);
    }

    static LineView of(FoldView fold) {
        return new LineView(null, fold, List.of());
    }
}

package dev.colophon.web.review;

import java.util.List;

/**
 * What one column shows of a row.
 *
 * @param passages none where the version has nothing here
 */
record CellView(List<PassageView> passages) {
    static final CellView NOTHING = new CellView(List.of());

    /** Whether several paragraphs stand against fewer, which the page shows with a bracket. */
    public boolean isSeveral() {
        return passages.size() > 1;
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }
}

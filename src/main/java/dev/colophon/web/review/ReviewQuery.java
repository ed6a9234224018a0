package dev.colophon.web.review;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of the review page.
 *
 * @param at number of the row in hand, 0 to begin where they are needed
 * @param done what was done just now, to be told
 * @param only anchors of the rows to answer with, by comma, for a script that has the rest; null for all
 * @param words whether rewritten rows show their words
 */
record ReviewQuery(
        String view,
        String show,
        int at,
        @Nullable String done,
        @Nullable String only,
        boolean words) {
    static final List<String> VIEWS = List.of("side", "inline", "clean", "authorship");

    /** {@code open}, the rows nobody has finished, is a key and no button. */
    static final List<String> FILTERS = List.of("all", "mine", "changed", "findings");

    private static final String OPEN = "open";

    ReviewQuery {
        view = VIEWS.contains(view) ? view : "side";
        show = FILTERS.contains(show) || show.equals(OPEN) ? show : "all";
    }

    String address(String otherView, String otherShow) {
        return "?view=" + otherView + (otherShow.equals("all") ? "" : "&show=" + otherShow);
    }

    /** Whether the page is to hold a row. */
    boolean wants(String anchor) {
        return only == null || Arrays.asList(only.split(",")).contains(anchor);
    }
}

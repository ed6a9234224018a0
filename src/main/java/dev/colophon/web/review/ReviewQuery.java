package dev.colophon.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of the review page.
 *
 * @param at number of the row in hand, 0 to begin where they are needed
 * @param done what was done just now, to be told
 */
public record ReviewQuery(
        String view, String show, int at, @Nullable String done) {
    static final List<String> VIEWS = List.of("side", "inline", "clean", "authorship");
    static final List<String> FILTERS = List.of("all", "mine", "changed", "findings");

    public ReviewQuery {
        view = VIEWS.contains(view) ? view : "side";
        show = FILTERS.contains(show) ? show : "all";
    }

    String address(String otherView, String otherShow) {
        return "?view=" + otherView + (otherShow.equals("all") ? "" : "&show=" + otherShow);
    }
}

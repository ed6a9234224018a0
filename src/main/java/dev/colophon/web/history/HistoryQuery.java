package dev.colophon.web.history;

import java.util.List;

/**
 * What of the history is asked for; empty means any.
 *
 * @param kind one of {@link #KINDS}
 * @param who id of a person
 * @param row label of a row: {@code H}, {@code 3}
 */
record HistoryQuery(String kind, String who, String row) {
    static final List<String> KINDS = List.of("all", "versions", "sign-offs", "comments", "releases", "other");

    static HistoryQuery of(String kind, String who, String row) {
        return new HistoryQuery(KINDS.contains(kind) ? kind : "all", who, row);
    }

    boolean narrows() {
        return !(who + row).isEmpty();
    }

    /** The address of another kind under the same conditions. */
    String address(String other) {
        return "?kind=" + other + (who.isEmpty() ? "" : "&who=" + who) + (row.isEmpty() ? "" : "&p=" + row);
    }
}

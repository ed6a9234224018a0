package dev.colophon.web.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of release.
 *
 * @param code of the condition
 * @param count what does not meet it
 * @param rows the rows that do not meet it
 * @param fact what is said of a condition that is met: a number, a version, empty for nothing
 * @param names people the fact names; of an open request for changes, who made it
 * @param at when the fact came about, in words of the page
 * @param place address where it is mended, or where a met one can be looked at; null where there is none
 */
record GateView(
        String code,
        boolean open,
        int count,
        List<String> rows,
        String fact,
        String names,
        @Nullable Instant at,
        @Nullable String place) {
    /** The rows it concerns, as a line. */
    public String rowList() {
        return String.join(", ", rows);
    }

    /** The sign that stands before it while it is open. */
    public String glyph() {
        return code.equals("paragraph-changes-requested") ? "changes-requested" : "stale";
    }
}

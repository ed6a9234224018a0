package dev.colophon.web.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of release.
 *
 * @param code of the condition
 * @param rows the rows that do not meet it
 * @param place address where it is mended, null where there is none
 */
record GateView(
        String code,
        boolean open,
        int count,
        List<String> rows,
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

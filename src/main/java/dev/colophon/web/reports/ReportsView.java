package dev.colophon.web.reports;

import dev.colophon.web.ChoiceView;
import java.util.List;

/**
 * What was released in a period, counted.
 *
 * @param rows a desk each, then their sum where there are several
 * @param downloads whether the reader may have the rows themselves
 * @param query what they are asked with
 * @param bounded whether there were more releases than are counted
 */
record ReportsView(
        String from,
        String to,
        boolean clear,
        List<ChoiceView> desks,
        List<DeskCount> rows,
        boolean bounded,
        boolean downloads,
        String query) {
    /**
     * Releases of one desk by kind.
     *
     * @param desk empty for the sum
     * @param without releases whose line the rules did not give: let out by an override
     * @param place the list of them
     */
    record DeskCount(
            String desk,
            int all,
            int first,
            int updates,
            int corrections,
            int retractions,
            int without,
            String place) {}
}

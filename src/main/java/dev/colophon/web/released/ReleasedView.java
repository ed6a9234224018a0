package dev.colophon.web.released;

import dev.colophon.web.ChoiceView;
import java.util.List;

/**
 * The releases of a period.
 *
 * @param more whether there are more than are shown
 */
record ReleasedView(
        String from, String to, boolean clear, List<ChoiceView> desks, List<ReleasedRow> rows, boolean more) {}

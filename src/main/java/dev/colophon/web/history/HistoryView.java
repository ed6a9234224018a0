package dev.colophon.web.history;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.LinkView;
import java.util.List;

/**
 * The history page.
 *
 * @param kind what is shown; {@code people} and {@code rows} narrow it further
 * @param compare address of the comparison of the last two versions of the text, empty where there are none
 */
record HistoryView(
        ArticleHead article,
        String kind,
        List<LinkView> kinds,
        List<ChoiceView> people,
        List<ChoiceView> rows,
        boolean narrowed,
        String compare,
        List<DayView> days) {}

package dev.colophon.web.history;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.LinkView;
import java.util.List;

/** The history page. */
record HistoryView(ArticleHead article, List<LinkView> kinds, List<DayView> days, int count) {}

package dev.colophon.web;

import java.util.List;

/** The history page. */
record HistoryView(ArticleHead article, List<LinkView> kinds, List<DayView> days, int count) {}

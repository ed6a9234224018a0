package dev.colophon.web.review;

import dev.colophon.web.ArticleHead;
import java.util.List;

/**
 * Two versions against each other.
 *
 * @param labels every version there is
 */
record CompareView(ArticleHead article, String from, String to, List<String> labels, List<ComparedRow> rows) {}

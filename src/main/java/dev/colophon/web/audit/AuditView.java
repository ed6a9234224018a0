package dev.colophon.web.audit;

import dev.colophon.web.ArticleHead;

/**
 * The audit report in the frame of the article's pages.
 *
 * @param sheets the report as paper, HTML as the audit room writes it
 */
record AuditView(ArticleHead article, String sheets) {}

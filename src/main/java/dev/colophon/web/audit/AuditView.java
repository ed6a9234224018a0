package dev.colophon.web.audit;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.ChoiceView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audit report in the frame of the article's pages.
 *
 * @param release the one reported on, null for the article as it stands
 * @param until up to when the record was read
 * @param releases all there are, to choose from
 * @param withheld whether persons are numbered instead of named
 * @param sheets the report as paper, HTML as the audit room writes it
 */
record AuditView(
        ArticleHead article,
        @Nullable Integer release,
        Instant until,
        List<ChoiceView> releases,
        boolean withheld,
        ReportLinks links,
        String sheets) {}

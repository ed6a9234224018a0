package dev.colophon.web.review;

import dev.colophon.check.Finding;
import dev.colophon.check.Match;
import dev.colophon.review.RowFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a row's text that a finding speaks of.
 *
 * @param paragraph which of the column's texts, 0-based
 * @param start first UTF-16 offset in that text
 * @param end offset after the last
 * @param kind {@code fx} wrong, {@code fw} look again, {@code fok} checked and right
 * @param number of the finding on its row, from 1; of what is right below 0
 */
record Flag(int paragraph, int start, int end, String kind, int number) {
    /** What the checks say of the edited text: what is wrong, and what was put right. */
    static List<Flag> edited(List<RowFinding> findings, List<Match> matches) {
        List<Flag> flags = new ArrayList<>(of(findings, Finding.Evidence::edited));
        for (Match match : matches) {
            Finding.Span span = match.edited();
            flags.add(new Flag(span.paragraph(), span.start(), span.end(), "fok", -1 - flags.size()));
        }
        return flags;
    }

    /** What the findings of a row say of one column. */
    static List<Flag> of(List<RowFinding> findings, Function<Finding.Evidence, List<Finding.Span>> column) {
        List<Flag> flags = new ArrayList<>();
        for (int n = 0; n < findings.size(); n++) {
            Finding finding = findings.get(n).finding();
            String kind = finding.severity() == Finding.Severity.ERROR ? "fx" : "fw";
            for (Finding.Span span : column.apply(finding.evidence())) {
                flags.add(new Flag(span.paragraph(), span.start(), span.end(), kind, n + 1));
            }
        }
        return flags;
    }
}

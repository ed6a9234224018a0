package dev.colophon.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.Digests;
import dev.colophon.review.Comment;
import dev.colophon.review.Review;
import dev.colophon.review.RowFinding;
import dev.colophon.rules.Approval;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.web.Strip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two short marks of a row, by which a page knows whether what it shows is still so: one of its text, one of everything that
 * is said of it. They are told apart because a page may renew the second under its reader's eyes, never the first.
 */
final class Pulse {
    private static final int LENGTH = 10;

    private Pulse() {}

    /** Changes with the texts of a row. */
    static String text(SheetRow row) {
        StringBuilder told = new StringBuilder();
        row.paragraphs().forEach(paragraph -> told.append(paragraph.key()).append(' '));
        return digest(told);
    }

    /** Changes with states, approvals, requests, findings and comments of a row. */
    static String talk(Review judged, SheetRow row, List<Comment> comments) {
        StringBuilder told = new StringBuilder().append(row.state());
        for (SheetParagraph paragraph : row.paragraphs()) {
            told.append(paragraph.state()).append(paragraph.reason());
            paragraph.approvals().stream().map(Approval::signOff).forEach(given -> told.append(given.id()));
            paragraph.vetoes().forEach(veto -> told.append(veto.signOff().id()));
        }
        for (RowFinding finding : judged.findings(row.number())) {
            told.append(finding.finding().digest()).append(finding.open());
        }
        comments.forEach(comment -> told.append(comment.id()).append(comment.resolvedAt()));
        return digest(told);
    }

    /** Anchor and marks ({@code p6 text.talk}) of every row by the lineage of its first paragraph. */
    static Map<String, String> of(Review judged, Threads.Of threads) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (SheetRow row : judged.sheet().rows()) {
            if (row.state() != null) {
                marks.put(
                        row.paragraphs().get(0).lineage().toString(),
                        "p" + Strip.label(judged.sheet(), row) + " " + text(row) + "."
                                + talk(judged, row, threads.on(row)));
            }
        }
        return marks;
    }

    private static String digest(StringBuilder told) {
        return Digests.sha256Hex(told.toString().getBytes(UTF_8)).substring(0, LENGTH);
    }
}

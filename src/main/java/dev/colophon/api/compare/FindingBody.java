package dev.colophon.api.compare;

import dev.colophon.check.Finding;
import java.util.List;

/** A finding as JSON. */
public record FindingBody(String code, String severity, String digest, EvidenceBody evidence, String message) {
    /** Where it shows, per column. */
    public record EvidenceBody(List<SpanBody> source, List<SpanBody> machine, List<SpanBody> edited) {}

    /**
     * A stretch of a text.
     *
     * @param paragraph which of the column's texts, 0-based
     * @param start first UTF-16 offset
     * @param end offset after the last
     */
    public record SpanBody(int paragraph, int start, int end, String text) {
        static SpanBody of(Finding.Span span) {
            return new SpanBody(span.paragraph(), span.start(), span.end(), span.text());
        }
    }

    public static FindingBody of(Finding finding) {
        Finding.Evidence evidence = finding.evidence();
        return new FindingBody(
                finding.code().code(),
                finding.severity().code(),
                finding.digest(),
                new EvidenceBody(spans(evidence.source()), spans(evidence.machine()), spans(evidence.edited())),
                finding.message());
    }

    private static List<SpanBody> spans(List<Finding.Span> spans) {
        return spans.stream().map(SpanBody::of).toList();
    }
}

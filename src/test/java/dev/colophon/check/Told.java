package dev.colophon.check;

import dev.colophon.check.Finding.Span;
import java.util.List;

/** What the checks say of one paragraph, in one line each. */
final class Told {
    private Told() {}

    static List<Finding> run(String language, String source, String edited) {
        return Checks.run(language, "en", List.of(source), List.of(), List.of(edited));
    }

    /** Findings as {@code code: source → text}. */
    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().code() + ": "
                        + texts(finding.evidence().source()) + " → "
                        + texts(finding.evidence().edited()))
                .toList();
    }

    static String texts(List<Span> spans) {
        return String.join(", ", spans.stream().map(Span::text).toList());
    }
}

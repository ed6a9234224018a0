package dev.colophon.check;

import dev.colophon.check.Finding.Evidence;
import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import dev.colophon.proof.Digests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one row, and findings about it. The text that is judged is the edited one; while nobody has edited, the
 * machine's.
 */
record Row(
        String sourceLanguage, String targetLanguage, List<String> source, List<String> machine, List<String> edited) {
    /** Separates what is hashed; refused in texts. */
    private static final char BETWEEN = '\u0000';

    List<String> target() {
        return edited.isEmpty() ? machine : edited;
    }

    /** The machine text as a further witness: empty where it is itself what is judged. */
    List<String> witness() {
        return edited.isEmpty() ? List.of() : machine;
    }

    Finding finding(
            FindingCode code, Severity severity, List<Span> inSource, List<Span> inWitness, List<Span> inTarget) {
        return finding(code, severity, inSource, inWitness, inTarget, null);
    }

    /** A finding whose target evidence stands in the column that is judged. */
    Finding finding(
            FindingCode code,
            Severity severity,
            List<Span> inSource,
            List<Span> inWitness,
            List<Span> inTarget,
            @Nullable String expected) {
        Evidence evidence = edited.isEmpty()
                ? new Evidence(inSource, inTarget, List.of())
                : new Evidence(inSource, inWitness, inTarget);
        return new Finding(
                code, severity, digest(code, source.isEmpty() ? inWitness : inSource, inTarget), evidence, expected);
    }

    /** What the machine said beside it changes nothing, unless there was no source to hold against. */
    private String digest(FindingCode code, List<Span> inReference, List<Span> inTarget) {
        StringBuilder basis =
                new StringBuilder("colophon-finding/1").append(BETWEEN).append(code.code());
        append(basis, "reference", inReference, source.isEmpty() ? machine : source);
        append(basis, "text", inTarget, target());
        return Digests.sha256Hex(basis.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder basis, String column, List<Span> spans, List<String> texts) {
        basis.append(BETWEEN).append(column);
        for (Span span : spans) {
            String text = texts.get(span.paragraph());
            basis.append(BETWEEN).append(wordBefore(text, span.start())).append(BETWEEN);
            basis.append(span.text()).append(BETWEEN).append(wordAfter(text, span.end()));
        }
    }

    /** The words beside the evidence belong to it: 9,000 households is not 9,000 tons. */
    private static String wordBefore(String text, int offset) {
        String before = text.substring(0, offset).stripTrailing();
        return before.substring(lastSpace(before) + 1);
    }

    private static String wordAfter(String text, int offset) {
        String after = text.substring(offset).stripLeading();
        int end = 0;
        while (end < after.length() && !Character.isWhitespace(after.charAt(end))) {
            end++;
        }
        return after.substring(0, end);
    }

    private static int lastSpace(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}

package dev.colophon.check;

import dev.colophon.check.Finding.Evidence;
import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import dev.colophon.proof.Digests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one row, and findings about it. The text that is judged is the edited one; while nobody has edited, the
 * machine's.
 */
record Row(
        String sourceLanguage, String targetLanguage, List<String> source, List<String> machine, List<String> edited) {
    /** Separates what is hashed; refused in texts. */
    private static final char BETWEEN = '\u0000';
    /** Characters of a column up to which a row is checked: the longest paragraphs have a tenth of it. */
    private static final int LONGEST = 20_000;
    /** Characters of a neighbour up to which it is a word. */
    private static final int WORD = 60;

    List<String> target() {
        return edited.isEmpty() ? machine : edited;
    }

    /** The machine text as a further witness: empty where it is itself what is judged. */
    List<String> witness() {
        return edited.isEmpty() ? List.of() : machine;
    }

    boolean isLong() {
        return Stream.of(source, machine, edited)
                .anyMatch(column -> column.stream().mapToInt(String::length).sum() > LONGEST);
    }

    /** That this row was not checked; holds for its whole text. */
    Finding unchecked() {
        List<Span> whole = IntStream.range(0, target().size())
                .mapToObj(i -> new Span(i, 0, target().get(i).length(), target().get(i)))
                .toList();
        return finding(FindingCode.UNCHECKED, Severity.WARNING, List.of(), List.of(), whole);
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
        int end = offset;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > Math.max(0, end - WORD) && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String wordAfter(String text, int offset) {
        int start = offset;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < Math.min(text.length(), start + WORD) && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}

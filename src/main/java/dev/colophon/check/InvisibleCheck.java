package dev.colophon.check;

import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import dev.colophon.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;

/** Characters nobody sees, in the text that is judged: kept as they came, but a reader should know. */
final class InvisibleCheck {
    private InvisibleCheck() {}

    static List<Finding> run(Row row) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < row.target().size(); i++) {
            String text = row.target().get(i);
            for (int start : InvisibleCharacters.offsets(text)) {
                int end = start + Character.charCount(text.codePointAt(start));
                found.add(new Span(i, start, end, text.substring(start, end)));
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(row.finding(FindingCode.INVISIBLE_CHARACTER, Severity.WARNING, List.of(), List.of(), found));
    }
}

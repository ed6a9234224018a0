package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The texts of several paragraphs as one. */
final class Texts {
    static final String BETWEEN = "\n\n";

    private Texts() {}

    static String joined(List<Paragraph> paragraphs, Iterable<Integer> positions) {
        List<String> texts = new ArrayList<>();
        positions.forEach(position -> texts.add(paragraphs.get(position).text()));
        return String.join(BETWEEN, texts);
    }
}

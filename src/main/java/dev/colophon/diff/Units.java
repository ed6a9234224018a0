package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Range;
import dev.colophon.text.Role;
import dev.colophon.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** The sentences of one side, each knowing its paragraph; a paragraph without any is one empty sentence. */
final class Units {
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private final List<Paragraph> source;
    private final int[] first;

    Units(List<Paragraph> source) {
        this.source = source;
        this.first = new int[source.size() + 1];
        for (int p = 0; p < source.size(); p++) {
            first[p] = texts.size();
            add(p, source.get(p).text());
        }
        first[source.size()] = texts.size();
    }

    private void add(int paragraph, String text) {
        List<Range> sentences = Sentences.of(text);
        for (Range sentence : sentences) {
            texts.add(sentence.of(text));
            paragraphs.add(paragraph);
        }
        if (sentences.isEmpty()) {
            texts.add("");
            paragraphs.add(paragraph);
        }
    }

    int size() {
        return texts.size();
    }

    String text(int i) {
        return texts.get(i);
    }

    int paragraph(int i) {
        return paragraphs.get(i);
    }

    Role role(int i) {
        return source.get(paragraph(i)).role();
    }

    /** The first sentence of a paragraph; of the number of paragraphs, the number of sentences. */
    int first(int paragraph) {
        return first[paragraph];
    }
}

package dev.colophon.provenance;

import dev.colophon.diff.Alignment;
import dev.colophon.diff.Link;
import dev.colophon.diff.ParagraphAligner;
import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes through the versions of a text and keeps, for every character of the newest, the version it first stood in. */
final class Ascription {
    private static final int UNKNOWN = -1;

    private final String language;
    private final LostWords lost = new LostWords();
    private List<Ancestry> ancestries = List.of();
    private List<String> texts = List.of();
    private List<int[]> authors = List.of();
    private int version;

    Ascription(String language) {
        this.language = language;
    }

    /** The authors of a paragraph of the newest version, one for each character. */
    int[] authors(int paragraph) {
        return authors.get(paragraph);
    }

    /** Goes on to the next version. */
    void next(List<String> paragraphs) {
        List<int[]> next = new ArrayList<>();
        paragraphs.forEach(text -> {
            int[] unknown = new int[text.length()];
            Arrays.fill(unknown, UNKNOWN);
            next.add(unknown);
        });
        List<Ancestry> descent = new ArrayList<>();
        paragraphs.forEach(text -> descent.add(new Ancestry()));
        if (version > 0) {
            Alignment alignment = ParagraphAligner.alignTexts(texts, paragraphs, language);
            alignment.shared().forEach(pair -> descent.get(pair.get(1)).inherit(ancestries.get(pair.get(0))));
            keep(alignment, paragraphs, next);
            for (int p = 0; p < next.size(); p++) {
                descent.get(p).giveBack(paragraphs.get(p), next.get(p), language);
                lost.giveBack(paragraphs.get(p), next.get(p));
            }
        }
        for (int p = 0; p < next.size(); p++) {
            fill(paragraphs.get(p), next.get(p));
            descent.get(p).add(paragraphs.get(p), next.get(p));
        }
        ancestries = descent;
        texts = paragraphs;
        authors = next;
        version++;
    }

    /** Words that stayed in linked paragraphs keep their authors; those that went are kept in mind. */
    private void keep(Alignment alignment, List<String> paragraphs, List<int[]> next) {
        for (Link link : alignment.links()) {
            Joined before = new Joined(texts, authors, link.from());
            Joined after = new Joined(paragraphs, next, link.to());
            int a = 0;
            int b = 0;
            for (Run run : WordDiff.diff(before.text(), after.text(), language).runs()) {
                int length = run.text().length();
                switch (run.op()) {
                    case EQUAL -> {
                        after.copy(b, before, a, length);
                        a += length;
                        b += length;
                    }
                    case DELETE -> {
                        lost.add(run.text(), before.authors(a, length));
                        a += length;
                    }
                    case INSERT -> b += length;
                }
            }
        }
    }

    /** What nobody wrote before is this version's; white space goes with the word before it, at the start after it. */
    private void fill(String text, int[] known) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            for (int c = tokens.start(i); c < tokens.end(i); c++) {
                known[c] = known[c] == UNKNOWN ? version : known[c];
            }
            int next = i + 1 < tokens.size() ? tokens.start(i + 1) : text.length();
            Arrays.fill(known, tokens.end(i), next, known[tokens.end(i) - 1]);
        }
        if (tokens.size() == 0) {
            Arrays.fill(known, version);
        } else {
            Arrays.fill(known, 0, tokens.start(0), known[tokens.start(0)]);
        }
    }
}

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
import java.util.Set;

/** Goes through the versions of a text and keeps, for every character of the newest, the version it first stood in. */
final class Ascription {
    private static final int UNKNOWN = -1;

    private static final Set<String> WITHOUT_SPACES = Set.of("ja", "zh", "th", "lo", "km", "my");

    private final String language;
    private final boolean hasNoSpaces;
    private final LostWords lost = new LostWords();
    private List<Ancestry> ancestries = List.of();
    private List<String> texts = List.of();
    private List<int[]> authors = List.of();
    private int version;

    Ascription(String language) {
        this.language = language;
        this.hasNoSpaces = WITHOUT_SPACES.contains(language.split("-", 2)[0]);
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
            List<Run> runs =
                    WordDiff.stayed(before.text(), after.text(), language).runs();
            int a = 0;
            int b = 0;
            for (int r = 0; r < runs.size(); r++) {
                String text = runs.get(r).text();
                switch (runs.get(r).op()) {
                    case EQUAL -> {
                        after.copy(b, before, a, text.length());
                        a += text.length();
                        b += text.length();
                    }
                    case DELETE -> {
                        boolean replaced =
                                r + 1 < runs.size() && runs.get(r + 1).op() == Run.Op.INSERT;
                        if (replaced && hasNoSpaces) {
                            keepEdges(before, a, text, after, b, runs.get(r + 1).text());
                        }
                        lost.add(text, before.authors(a, text.length()));
                        a += text.length();
                    }
                    case INSERT -> b += text.length();
                }
            }
        }
    }

    /** Where words are not set apart, the characters a replaced stretch starts and ends with stay their author's. */
    private static void keepEdges(Joined before, int a, String old, Joined after, int b, String replacement) {
        int least = Math.min(old.length(), replacement.length());
        int head = 0;
        while (head < least && old.charAt(head) == replacement.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && old.charAt(old.length() - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail)) {
            tail++;
        }
        after.copy(b, before, a, head);
        after.copy(b + replacement.length() - tail, before, a + old.length() - tail, tail);
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

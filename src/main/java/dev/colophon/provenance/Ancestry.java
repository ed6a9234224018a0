package dev.colophon.provenance;

import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import java.util.ArrayList;
import java.util.List;

/** The earlier texts of a paragraph with their authors, for words that come back where they stood. */
final class Ancestry {
    /** Older texts than this many are not looked at: what is taken back is taken back soon. */
    private static final int MOST = 6;

    private record Text(String text, int[] authors) {}

    private final List<Text> texts = new ArrayList<>();

    void inherit(Ancestry parent) {
        parent.texts.stream().filter(text -> !texts.contains(text)).forEach(texts::add);
    }

    void add(String text, int[] authors) {
        if (!texts.isEmpty() && texts.get(0).text.equals(text)) {
            return; // it is known, and moving it to the end would let it be forgotten
        }
        texts.removeIf(known -> known.text.equals(text));
        texts.add(new Text(text, authors));
        if (texts.size() > MOST) {
            // the oldest is the machine's: it stays
            texts.remove(1);
        }
    }

    /** Gives words without an author theirs back, where an earlier text had them between the same neighbours. */
    void giveBack(String text, int[] authors, String language) {
        for (Text earlier : texts) {
            if (!isKnown(text, authors)) {
                giveBack(earlier, text, authors, language);
            }
        }
    }

    private static void giveBack(Text earlier, String text, int[] authors, String language) {
        int a = 0;
        int b = 0;
        for (Run run : WordDiff.stayed(earlier.text, text, language).runs()) {
            int length = run.text().length();
            if (run.op() == Run.Op.EQUAL) {
                for (int k = 0; k < length; k++) {
                    authors[b + k] = authors[b + k] < 0 ? earlier.authors[a + k] : authors[b + k];
                }
            }
            a += run.op() == Run.Op.INSERT ? 0 : length;
            b += run.op() == Run.Op.DELETE ? 0 : length;
        }
    }

    private static boolean isKnown(String text, int[] authors) {
        for (int c = 0; c < authors.length; c++) {
            if (authors[c] < 0 && !Character.isWhitespace(text.charAt(c))) {
                return false;
            }
        }
        return true;
    }
}

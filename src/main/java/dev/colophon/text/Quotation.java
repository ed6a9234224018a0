package dev.colophon.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Whether something said holds a piece of a text, so that it has to go with the text. White space and case are passed over;
 * a piece counts from two dozen characters on, which no two people write by chance, and a shorter text as a whole.
 */
public final class Quotation {
    private static final int PIECE = 24;
    /** A word such as "Yes" is nobody's. */
    private static final int SHORTEST = 4;

    private final List<String> texts;

    private Quotation(List<String> texts) {
        this.texts = texts;
    }

    /** What quotes any of these. */
    public static Quotation of(Collection<String> texts) {
        return new Quotation(texts.stream()
                .map(Quotation::bare)
                .filter(text -> text.length() >= SHORTEST)
                .toList());
    }

    /** Whether a piece of one of the texts stands in what is said. */
    public boolean in(String said) {
        String bare = bare(said);
        return texts.stream().anyMatch(text -> quoted(text, bare));
    }

    private static boolean quoted(String text, String said) {
        int length = Math.min(PIECE, text.length());
        for (int from = 0; from + length <= said.length(); from++) {
            if (text.contains(said.substring(from, from + length))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}

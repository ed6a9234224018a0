package dev.colophon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * What counts as the same when only the look of a text differs: the glyphs of quotes, full-width forms, white space.
 * Folding is for comparing; what a person sees is never folded.
 */
public final class Fold {
    private static final String DOUBLE = "\"“”„‟«»「」『』﹁﹂﹃﹄＂｢｣〝〞〟";
    private static final String SINGLE = "'‘’‚‛‹›＇";

    private Fold() {}

    /** Whether the character is a quotation mark (or an apostrophe). */
    public static boolean isQuote(int c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    /** The character that stands for all that look alike: straight quotes, half-width forms; others are themselves. */
    public static char character(char c) {
        if (c < 0xAB || c > 0xBB && c < 0x2018 || c > 0x203A && c < 0x300C || c > 0x301F && c < 0xFE41) {
            return c; // most characters, told by ranges
        }
        if (DOUBLE.indexOf(c) >= 0) {
            return '"';
        }
        if (SINGLE.indexOf(c) >= 0) {
            return '\'';
        }
        return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    }

    /** A hash of a stretch, the same for stretches that look alike. */
    public static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = add(hash, text[i]);
        }
        return spread(hash);
    }

    /** A hash under way, with one more character. */
    static int add(int hash, char c) {
        return hash * 31 + character(c);
    }

    /** A hash whose characters are all in, with its bits mixed. */
    static int spread(int hash) {
        int spread = hash * 0x9E3779B1;
        return spread ^ spread >>> 15;
    }

    /**
     * The text without what a <em>formatted</em> change may change: NFC, quotes and full-width forms folded, white space
     * removed. White space between two digits is kept as one space: {@code 3 12} is not {@code 312}.
     */
    public static String format(String text) {
        String nfc = Normalizer2.getNFCInstance().normalize(text);
        StringBuilder folded = new StringBuilder(nfc.length());
        boolean space = false;
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (UCharacter.isUWhiteSpace(c)) {
                space = true;
                continue;
            }
            if (space && !folded.isEmpty() && Character.isDigit(c) && endsInDigit(folded)) {
                folded.append(' ');
            }
            space = false;
            folded.append(character(c));
        }
        return folded.toString();
    }

    private static boolean endsInDigit(StringBuilder text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }
}

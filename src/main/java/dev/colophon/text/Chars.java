package dev.colophon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * What part a character plays in a token: a table over the basic plane that learns a character when it is first asked for
 * it, so that nothing is spent on the many that never come, and a look-up beyond the plane. Safe for several threads: they
 * learn the same.
 */
final class Chars {
    private static final byte UNKNOWN = 0;
    static final byte SPACE = 1;
    /** Stands in words that are written with spaces between them: letters of most scripts, Hangul. */
    static final byte LETTER = 2;

    static final byte DIGIT = 3;
    /** Katakana: a run of it is a loan word or a name, one token. */
    static final byte KATAKANA = 4;
    /** Written without spaces between words: a token each. */
    static final byte ALONE = 5;

    static final byte QUOTE = 6;
    static final byte CURRENCY = 7;
    static final byte PUNCTUATION = 8;
    static final byte SYMBOL = 9;
    /** Belongs to the character before it. */
    static final byte EXTEND = 10;

    static final byte JOINER = 11;
    static final byte REGIONAL = 12;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** Below this every character is composed, and stands by itself. */
    private static final int FIRST_COMBINING = 0x300;
    /** The value of the property for characters that keep no text from being in NFC. */
    private static final byte COMPOSED = 1;
    /** What can keep a text from being in NFC: combining marks, jamo, surrogates. */
    private static final byte LOOSE = 2;

    private static final byte[] CLASSES = new byte[0x10000];
    private static final byte[] COMPOSITION = new byte[0x10000];

    private Chars() {}

    /** The class of a character of the basic plane; a surrogate is a {@link #SYMBOL}. */
    static byte of(char c) {
        byte known = CLASSES[c];
        return known != UNKNOWN ? known : learn(c);
    }

    private static byte learn(char c) {
        return CLASSES[c] = classify(c);
    }

    /** The class of any code point. */
    static byte of(int codePoint) {
        return codePoint < 0x10000 ? of((char) codePoint) : classify(codePoint);
    }

    /** Whether a character surely begins anew, whatever stands before it: no mark, no joiner, no surrogate. */
    static boolean standsAlone(char c) {
        return of(c) < SYMBOL;
    }

    /** Whether a character is a letter or a digit as words have them. */
    static boolean isPlain(char c) {
        byte kind = of(c);
        return kind == LETTER || kind == DIGIT;
    }

    /** Whether a character is plain and was asked for before: never calls, so that a loop over it stays tight. */
    static boolean isKnownPlain(char c) {
        byte known = CLASSES[c];
        return known == LETTER || known == DIGIT;
    }

    /** Whether a text is in NFC. */
    static boolean isComposed(String text, char[] chars) {
        for (char c : chars) {
            if (c >= FIRST_COMBINING && composition(c) == LOOSE) {
                return NFC.isNormalized(text);
            }
        }
        return true;
    }

    private static byte composition(char c) {
        byte known = COMPOSITION[c];
        if (known != UNKNOWN) {
            return known;
        }
        boolean composed = !Character.isSurrogate(c)
                && UCharacter.getCombiningClass(c) == 0
                && UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK) == COMPOSED;
        return COMPOSITION[c] = composed ? COMPOSED : LOOSE;
    }

    private static byte classify(int c) {
        if (c == 0x200D) {
            return JOINER;
        }
        switch (UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK)) {
            case GraphemeClusterBreak.EXTEND:
            case GraphemeClusterBreak.SPACING_MARK:
                return EXTEND;
            case GraphemeClusterBreak.REGIONAL_INDICATOR:
                return REGIONAL;
            default:
                break;
        }
        if (UCharacter.isUWhiteSpace(c)) {
            return SPACE;
        }
        return Fold.isQuote(c) ? QUOTE : byCategory(c);
    }

    private static byte byCategory(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> byScript(c);
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> PUNCTUATION;
            default -> SYMBOL;
        };
    }

    private static byte byScript(int c) {
        if (c == 'ー' || c == 0xFF70) {
            return KATAKANA;
        }
        return switch (UScript.getScript(c)) {
            case UScript.KATAKANA -> KATAKANA;
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.BOPOMOFO,
                    UScript.YI,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> ALONE;
            default -> LETTER;
        };
    }
}

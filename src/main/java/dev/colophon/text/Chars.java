package dev.colophon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/** What part a character plays in a token, as a table over the basic plane and a look-up beyond it. */
final class Chars {
    static final byte SPACE = 0;
    /** Stands in words that are written with spaces between them: letters of most scripts, Hangul. */
    static final byte LETTER = 1;

    static final byte DIGIT = 2;
    /** Katakana: a run of it is a loan word or a name, one token. */
    static final byte KATAKANA = 3;
    /** Written without spaces between words: a token each. */
    static final byte ALONE = 4;

    static final byte QUOTE = 5;
    static final byte CURRENCY = 6;
    static final byte PUNCTUATION = 7;
    static final byte SYMBOL = 8;
    /** Belongs to the character before it. */
    static final byte EXTEND = 9;

    static final byte JOINER = 10;
    static final byte REGIONAL = 11;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** Below this every character is composed, and stands by itself. */
    private static final int FIRST_COMBINING = 0x300;
    /** The value of the property for characters that keep no text from being in NFC. */
    private static final int COMPOSED = 1;

    private static final byte[] BASIC = new byte[0x10000];
    /** Whether a character can keep a text from being in NFC: combining marks, jamo, surrogates. */
    private static final boolean[] LOOSE = new boolean[0x10000];

    static {
        for (int c = 0; c < BASIC.length; c++) {
            BASIC[c] = isHangul(c) ? LETTER : isHan(c) ? ALONE : isNoCharacter(c) ? SYMBOL : classify(c);
            LOOSE[c] = c >= FIRST_COMBINING && !isHangul(c) && !isHan(c) && isLoose(c);
        }
    }

    // most of the plane is told without asking, so that the table is there at once

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean isHan(int c) {
        return c >= 0x3400 && c <= 0x9FFF && (c < 0x4DC0 || c >= 0x4E00);
    }

    private static boolean isNoCharacter(int c) {
        return c >= 0xD800 && c <= 0xF8FF;
    }

    private static boolean isLoose(int c) {
        return Character.isSurrogate((char) c)
                || UCharacter.getCombiningClass(c) != 0
                || UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK) != COMPOSED;
    }

    private Chars() {}

    /** The class of a character of the basic plane; a surrogate is a {@link #SYMBOL}. */
    static byte of(char c) {
        return BASIC[c];
    }

    /** The class of any code point. */
    static byte of(int codePoint) {
        return codePoint < 0x10000 ? BASIC[codePoint] : classify(codePoint);
    }

    /** Whether a text is in NFC. */
    static boolean isComposed(String text, char[] chars) {
        for (char c : chars) {
            if (c >= FIRST_COMBINING && LOOSE[c]) {
                return NFC.isNormalized(text);
            }
        }
        return true;
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

package dev.colophon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters that nobody sees and that do no work where they stand: kept as they came, but a reader should know. Joiners
 * and selectors inside emoji, and where a script needs them, are not listed.
 *
 * @see <a href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">UAX #44</a>
 */
public final class InvisibleCharacters {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    /** The combining class of the signs that take a consonant's vowel away. */
    private static final int VIRAMA = 9;

    private InvisibleCharacters() {}

    /** UTF-16 offsets of the invisible characters of a text, in order. */
    public static List<Integer> offsets(String text) {
        List<Integer> found = new ArrayList<>();
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isInvisible(codePoint) && !worksAt(text, i, codePoint)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isInvisible(int codePoint) {
        boolean common = codePoint < 0xAD
                || (codePoint >= 0x3041 && codePoint <= 0x30FF)
                || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3);
        if (common) {
            return false; // most of any article, without asking
        }
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.BIDI_CONTROL);
    }

    private static boolean worksAt(String text, int offset, int codePoint) {
        if (offset == 0) {
            return false;
        }
        int before = text.codePointBefore(offset);
        if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
            return joins(before, after(text, offset));
        }
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR)) {
            return takesSelector(before);
        }
        if (codePoint >= 0xE0020 && codePoint <= 0xE007F) {
            return before == BLACK_FLAG || (before >= 0xE0020 && before <= 0xE007E);
        }
        return false;
    }

    private static boolean joins(int before, int after) {
        boolean emoji = isEmojiPart(before) && isEmojiPart(after);
        return emoji || (needsJoiners(before) && needsJoiners(after));
    }

    private static boolean isEmojiPart(int codePoint) {
        boolean emoji = UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR);
        return emoji && codePoint > 0x7F; // digits are emoji only with a selector
    }

    private static boolean takesSelector(int base) {
        return UCharacter.hasBinaryProperty(base, UProperty.EMOJI)
                || UCharacter.hasBinaryProperty(base, UProperty.IDEOGRAPHIC)
                || UScript.getScript(base) == UScript.MONGOLIAN;
    }

    /** Scripts whose letters join or form conjuncts, so that a joiner changes how a word is written. */
    private static boolean needsJoiners(int codePoint) {
        boolean indic = UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY) != 0
                && (UCharacter.isLetter(codePoint) || UCharacter.getCombiningClass(codePoint) == VIRAMA);
        int joining = UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
        return indic
                || joining == UCharacter.JoiningType.DUAL_JOINING
                || UScript.getScript(codePoint) == UScript.ARABIC;
    }

    private static int after(String text, int offset) {
        return offset + 1 < text.length() ? text.codePointAt(offset + 1) : 0;
    }
}

package dev.colophon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What text the service takes in, and how it is stored. Refused are characters that databases store differently or that
 * make a page read otherwise than it is stored; line ends become LF and the text becomes NFC; everything else is kept,
 * byte for byte.
 */
public final class TextHygiene {
    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private TextHygiene() {}

    /**
     * A character that is refused.
     *
     * @param offset UTF-16 offset, 0-based
     */
    public record Violation(int offset, int codePoint) {
        /** For the reader: {@code U+202E (RIGHT-TO-LEFT OVERRIDE) at offset 12}. */
        public String told() {
            String name = UCharacter.getName(codePoint);
            String shown = name == null ? UCharacter.getExtendedName(codePoint) : name;
            return String.format(Locale.ROOT, "U+%04X (%s) at offset %d", codePoint, shown, offset);
        }
    }

    /** A text as it is stored, and whether that differs from what came. */
    public record Cleaned(String text, boolean normalised) {}

    /** A content as it is stored, its marks moved along, and whether that differs from what came. */
    public record CleanedContent(Content content, boolean normalised) {}

    /**
     * The refused characters of a text in order: NUL and the other C0 and C1 controls but tab and line feed (a carriage
     * return only before a line feed), unpaired surrogates, and the bidirectional embeddings, overrides and isolates.
     */
    public static List<Violation> violations(String text) {
        List<Violation> found = new ArrayList<>();
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isForbidden(codePoint) && !isLineEnd(text, i)) {
                found.add(new Violation(i, codePoint));
            }
        }
        return found;
    }

    /**
     * Whether an identifier mixes scripts that one word has no use for, such as Latin with a Cyrillic letter that looks the same
     * (Unicode Technical Standard 39, section 5.2, highly restrictive). One script whole, and Latin beside Korean, Japanese or
     * Chinese, are none. Digits and signs belong to every script.
     */
    public static boolean mixesScripts(String identifier) {
        return SCRIPTS.failsChecks(identifier);
    }

    /** CRLF to LF, then NFC. The text must hold no {@linkplain #violations violations}. */
    public static Cleaned clean(String text) {
        String cleaned = NFC.normalize(text.replace("\r\n", "\n"));
        return new Cleaned(cleaned, !cleaned.equals(text));
    }

    /**
     * As {@link #clean(String)} for text and credit. A mark keeps the characters it had; where composing joins a
     * character inside the mark with one outside, the mark takes in the whole.
     */
    public static CleanedContent clean(Content content) {
        Cleaned text = clean(content.text());
        @Nullable Cleaned credit = content.credit() == null ? null : clean(content.credit());
        boolean normalised = text.normalised() || (credit != null && credit.normalised());
        if (!normalised) {
            return new CleanedContent(content, false);
        }
        OffsetMap map = OffsetMap.of(content.text());
        List<Mark> marks = content.marks().stream().map(map::move).toList();
        Content cleaned = new Content(text.text(), credit == null ? null : credit.text(), marks);
        return new CleanedContent(cleaned, true);
    }

    /** Whether a reader sees nothing: white space (no-break spaces too) and invisible characters, or no character at all. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> UCharacter.isUWhiteSpace(c)
                        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /** Whether an offset lies between the two halves of a surrogate pair. */
    public static boolean splitsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static boolean isForbidden(int codePoint) {
        boolean control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F);
        return (control && codePoint != '\t' && codePoint != '\n')
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean isLineEnd(String text, int offset) {
        return text.startsWith("\r\n", offset);
    }
}

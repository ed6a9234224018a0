package dev.colophon.rules.carry;

import com.ibm.icu.lang.UCharacter;
import dev.colophon.text.Content;
import dev.colophon.text.Fold;
import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two rules by which an approval of one text holds for another. Role, credit and source texts are the caller's to
 * compare.
 */
public final class Alike {
    private static final String LIGHT = ",，、-‐‑\u00AD";

    /** A number with what would make another of it: its sign, the commas and hyphens between its digits. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}])[-‐‑])?\\p{Nd}+(?:[,，、\\-‐‑\\s]\\p{Nd}+)*");

    private Alike() {}

    /**
     * Whether only white space, quote glyphs, emphasis or strong differ. Links must stand on the same words. A space may
     * become several, a line break or none at the ends, but where words were apart they stay apart: <em>not able</em> is
     * not <em>notable</em>.
     */
    public static boolean format(Content approved, Content present) {
        return formatted(approved).equals(formatted(present));
    }

    /**
     * Whether the texts are equal after removing commas, hyphens and spaces and folding case. Digits, quotation marks,
     * question marks and all marks must be identical; so must what makes a number of digits: {@code 1,5} is not
     * {@code 15}.
     */
    public static boolean light(Content approved, Content present) {
        return numbers(approved.text()).equals(numbers(present.text()))
                && lightened(approved).equals(lightened(present));
    }

    private static List<Glyph> formatted(Content content) {
        List<Glyph> glyphs = new ArrayList<>();
        boolean apart = false;
        for (Glyph glyph : Glyph.of(content, mark -> mark.type() == Mark.Type.LINK)) {
            if (glyph.isSpace()) {
                apart = !glyphs.isEmpty();
                continue;
            }
            if (apart) {
                glyphs.add(Glyph.SPACE);
                apart = false;
            }
            glyphs.add(glyph.as(plainQuote(glyph.c())));
        }
        return glyphs;
    }

    private static char plainQuote(char c) {
        return Fold.isQuote(c) ? Fold.character(c) : c;
    }

    private static List<Glyph> lightened(Content content) {
        return Glyph.of(content, mark -> true).stream()
                .filter(glyph -> !glyph.isSpace() && LIGHT.indexOf(glyph.c()) < 0)
                .map(glyph -> glyph.as((char) UCharacter.foldCase(glyph.c(), true)))
                .toList();
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}

package dev.colophon.rules.carry;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A UTF-16 unit and what marks do to it. */
record Glyph(char c, Set<String> marks) {
    /** White space, whatever stood there: where it lies under a mark does not matter. */
    static final Glyph SPACE = new Glyph(' ', Set.of());

    /** The units of a content with the marks that count. */
    static List<Glyph> of(Content content, Predicate<Mark> counts) {
        String text = content.text();
        List<Set<String>> styles = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            styles.add(Set.of());
        }
        content.marks().stream().filter(counts).forEach(mark -> lay(mark, styles));
        List<Glyph> glyphs = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.charAt(i), styles.get(i)));
        }
        return glyphs;
    }

    private static void lay(Mark mark, List<Set<String>> styles) {
        for (int i = mark.start(); i < Math.min(mark.end(), styles.size()); i++) {
            Set<String> more = new TreeSet<>(styles.get(i));
            more.add(mark.href() == null ? mark.type().code() : "link " + mark.href());
            styles.set(i, more);
        }
    }

    boolean isSpace() {
        return com.ibm.icu.lang.UCharacter.isUWhiteSpace(c);
    }

    Glyph as(char other) {
        return other == c ? this : new Glyph(other, marks);
    }
}

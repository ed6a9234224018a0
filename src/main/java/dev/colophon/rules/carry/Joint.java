package dev.colophon.rules.carry;

import dev.colophon.text.Content;
import java.util.ArrayList;
import java.util.List;

/** Whether texts put together are another text to the character. */
public final class Joint {
    private Joint() {}

    /**
     * Whether the whole is exactly the parts one after the other, white space at the joints aside, every mark on the
     * characters it was on. Credits are the caller's to compare.
     */
    public static boolean joins(List<Content> parts, Content whole) {
        List<Glyph> rest = new ArrayList<>(Glyph.of(whole, mark -> true));
        for (int i = 0; i < parts.size(); i++) {
            List<Glyph> part = new ArrayList<>(Glyph.of(parts.get(i), mark -> true));
            if (i > 0) {
                stripStart(part);
                stripStart(rest);
            }
            if (i < parts.size() - 1) {
                stripEnd(part);
            }
            if (part.size() > rest.size() || !rest.subList(0, part.size()).equals(part)) {
                return false;
            }
            rest = new ArrayList<>(rest.subList(part.size(), rest.size()));
        }
        return rest.isEmpty();
    }

    private static void stripStart(List<Glyph> glyphs) {
        while (!glyphs.isEmpty() && glyphs.get(0).isSpace()) {
            glyphs.remove(0);
        }
    }

    private static void stripEnd(List<Glyph> glyphs) {
        while (!glyphs.isEmpty() && glyphs.get(glyphs.size() - 1).isSpace()) {
            glyphs.remove(glyphs.size() - 1);
        }
    }
}

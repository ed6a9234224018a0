package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligns the paragraphs of two versions of a text in one language. Sentences are matched first and folded up to
 * paragraphs, so that split, merged, moved, added and removed paragraphs fall out. Pictures correspond to pictures only.
 */
public final class ParagraphAligner {
    private ParagraphAligner() {}

    /**
     * Aligns two versions.
     *
     * @param language of both, BCP 47
     */
    public static Alignment align(List<Paragraph> from, List<Paragraph> to, String language) {
        return new Folding(from, to).fold();
    }

    /**
     * The alignment that known pairs make, as recorded with versions: it is measured and put in order, not decided.
     *
     * @param pairs positions {@code [from, to]} that correspond
     */
    public static Alignment along(List<Paragraph> from, List<Paragraph> to, List<List<Integer>> pairs) {
        List<int[]> arrays =
                pairs.stream().map(pair -> new int[] {pair.get(0), pair.get(1)}).toList();
        return new Alignment(new Linking(from, to, arrays).links(), pairs, false);
    }

    /** Aligns two lists of plain paragraphs of one role. */
    public static Alignment alignTexts(List<String> from, List<String> to, String language) {
        return align(bodies(from), bodies(to), language);
    }

    private static List<Paragraph> bodies(List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(Paragraph.of(Role.BODY, text)));
        return paragraphs;
    }
}

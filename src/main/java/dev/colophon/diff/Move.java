package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence, or a stretch of five tokens or more, that went from one place and came to another, word for word or reworked.
 *
 * @param similarity of the two in tokens, 0 to 1
 */
public record Move(Place from, Place to, double similarity) {
    /**
     * Where it stands.
     *
     * @param paragraph 0-based position in its version
     * @param start first UTF-16 offset in the paragraph
     * @param end offset after the last
     */
    public record Place(int paragraph, int start, int end) {}

    /**
     * What moved inside paragraphs that correspond, in the order of the new places.
     *
     * @param diff of their texts, joined by empty lines
     */
    public static List<Move> within(List<Paragraph> from, List<Paragraph> to, Diff diff) {
        MovedSentences moved = new MovedSentences();
        moved.add(new Link(positions(from), positions(to), false, 1, false), diff, from, to);
        return moved.find();
    }

    private static List<Integer> positions(List<Paragraph> paragraphs) {
        return IntStream.range(0, paragraphs.size()).boxed().toList();
    }

    /** Whether it went towards the beginning, if both sides are counted alike. */
    public boolean isUp() {
        return to.paragraph() < from.paragraph() || to.paragraph() == from.paragraph() && to.start() <= from.start();
    }
}

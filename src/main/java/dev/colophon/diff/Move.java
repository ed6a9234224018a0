package dev.colophon.diff;

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
}

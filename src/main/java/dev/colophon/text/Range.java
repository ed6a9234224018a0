package dev.colophon.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 offset, 0-based
 * @param end offset after the last
 */
public record Range(int start, int end) {
    /** How many characters it covers. */
    public int length() {
        return end - start;
    }

    /** The stretch itself. */
    public String of(String text) {
        return text.substring(start, end);
    }
}

package dev.colophon.text;

import org.jspecify.annotations.Nullable;

/**
 * Emphasis, strong or a link on a stretch of a paragraph; it stands beside the text, which stays plain Unicode.
 *
 * @param start first UTF-16 offset, 0-based
 * @param end offset after the last, greater than {@code start}
 * @param href the link's address, null unless {@code type} is {@link Type#LINK}
 */
public record Mark(int start, int end, Type type, @Nullable String href) {
    /** What a mark does to its stretch. */
    public enum Type {
        EM("em"),
        STRONG("strong"),
        LINK("link");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** The name in API and documents. */
        public String code() {
            return code;
        }
    }

    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mark needs 0 <= start < end, got " + start + ".." + end);
        }
        if ((type == Type.LINK) != (href != null)) {
            throw new IllegalArgumentException("a link has an href and nothing else has one");
        }
    }
}

package dev.colophon.web;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of running text as a cell shows it.
 *
 * @param kind {@code plain, ins, del}, or who wrote it: {@code m} for a machine, {@code a, b, c, d} for persons in their order
 * @param href address of a link, null for none
 * @param note shown on pointing at it
 * @param sup initials beside words of the second and later persons
 */
record Piece(
        String kind,
        String text,
        boolean em,
        boolean strong,
        @Nullable String href,
        @Nullable String note,
        @Nullable String sup) {
    /** Text without marks. */
    static Piece of(String kind, String text) {
        return new Piece(kind, text, false, false, null, null, null);
    }

    /** Text that nothing happened to. */
    static Piece plain(String text) {
        return of("plain", text);
    }
}

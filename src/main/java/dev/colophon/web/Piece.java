package dev.colophon.web;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of running text as a cell shows it.
 *
 * @param kind {@code plain, ins, del}, {@code mf} and {@code mt} for what moved from here and to here, or who wrote it: {@code m} for a machine, {@code a, b, c, d} for persons in their order
 * @param href address of a link, null for none
 * @param note shown on pointing at it
 * @param sup initials beside words of the second and later persons
 * @param flag {@code fx} where a check found it wrong, {@code fw} where one asks to look again, else null
 * @param ref number of the finding at the end of what it speaks of, 0 elsewhere
 */
public record Piece(
        String kind,
        String text,
        boolean em,
        boolean strong,
        @Nullable String href,
        @Nullable String note,
        @Nullable String sup,
        @Nullable String flag,
        int ref) {
    /** Text without marks. */
    public static Piece of(String kind, String text) {
        return new Piece(kind, text, false, false, null, null, null, null, 0);
    }

    /** A part of it. */
    public Piece cut(int start, int end) {
        return new Piece(kind, text.substring(start, end), em, strong, href, note, sup, flag, ref);
    }

    public Piece emphasised() {
        return new Piece(kind, text, true, strong, href, note, sup, flag, ref);
    }

    public Piece strengthened() {
        return new Piece(kind, text, em, true, href, note, sup, flag, ref);
    }

    public Piece linked(@Nullable String to) {
        return new Piece(kind, text, em, strong, to, note, sup, flag, ref);
    }

    public Piece flagged(String kindOfFlag, int number) {
        return new Piece(kind, text, em, strong, href, note, sup, kindOfFlag, number);
    }

    /** Whether nothing but white space was inserted or deleted, which wants a sign to be seen. */
    public boolean isSpacing() {
        return text.isBlank() && !kind.equals("plain");
    }

    /** Text that nothing happened to. */
    public static Piece plain(String text) {
        return of("plain", text);
    }
}

package dev.colophon.web;

import dev.colophon.diff.Run;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of running text as a cell shows it.
 *
 * @param kind {@code plain, ins, del}, {@code mf} and {@code mt} for what moved from here and to here, {@code mfd} and {@code mti} for what changed in it, or who wrote it: {@code m} for a machine, {@code a, b, c, d} for persons in their order
 * @param href address of a link, null for none
 * @param note shown on pointing at it
 * @param sup initials behind words of the second and later persons, the number before what moved
 * @param flag {@code fx} where a check found it wrong, {@code fw} where one asks to look again, {@code fok} where it found right what an editor changed, else null
 * @param ref number of the finding, 0 where none speaks of it, below 0 for what is right
 * @param edge whether the piece is the first or the last of those that the finding speaks of
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
        int ref,
        Edge edge) {
    /** Where a piece stands among those under one flag. */
    public enum Edge {
        NEITHER,
        FIRST,
        LAST,
        BOTH
    }

    private static final Pattern QUOTES = Pattern.compile("[\\s\"'“”‘’«»「」『』]+");

    /** Text without marks. */
    public static Piece of(String kind, String text) {
        return new Piece(kind, text, false, false, null, null, null, null, 0, Edge.NEITHER);
    }

    /** A stretch of a word diff. */
    public static Piece of(Run run) {
        return of(
                switch (run.op()) {
                    case EQUAL -> "plain";
                    case DELETE -> "del";
                    case INSERT -> "ins";
                },
                run.text());
    }

    /** A part of it. */
    public Piece cut(int start, int end) {
        String once = start == 0 ? sup : null;
        return new Piece(kind, text.substring(start, end), em, strong, href, note, once, flag, ref, edge);
    }

    /** Text that moved; the first piece of it has a number. */
    public static Piece moved(String kind, String text, @Nullable String badge) {
        return new Piece(kind, text, false, false, null, null, badge, null, 0, Edge.NEITHER);
    }

    /** The same without saying that anything happened to it. */
    public Piece unchanged() {
        return new Piece("plain", text, em, strong, href, note, sup, flag, ref, edge);
    }

    public Piece emphasised() {
        return new Piece(kind, text, true, strong, href, note, sup, flag, ref, edge);
    }

    public Piece strengthened() {
        return new Piece(kind, text, em, true, href, note, sup, flag, ref, edge);
    }

    public Piece linked(@Nullable String to) {
        return new Piece(kind, text, em, strong, to, note, sup, flag, ref, edge);
    }

    public Piece flagged(String kindOfFlag, int number) {
        return new Piece(kind, text, em, strong, href, note, sup, kindOfFlag, number, edge);
    }

    public Piece at(Edge where) {
        return new Piece(kind, text, em, strong, href, note, sup, flag, ref, where);
    }

    /** Whether the frame around what a finding speaks of begins here. */
    public boolean isOpening() {
        return flag != null && (edge == Edge.FIRST || edge == Edge.BOTH);
    }

    /** Whether that frame ends here. */
    public boolean isClosing() {
        return flag != null && (edge == Edge.LAST || edge == Edge.BOTH);
    }

    /** Whether nothing but white space was inserted or deleted, which wants a sign to be seen. */
    public boolean isSpacing() {
        return text.isBlank() && !kind.equals("plain");
    }

    /** Whether nothing but quotation marks differ, which readers count as format. */
    public boolean isFormat() {
        return !kind.equals("plain") && QUOTES.matcher(text).matches();
    }

    /** Text that nothing happened to. */
    public static Piece plain(String text) {
        return of("plain", text);
    }
}

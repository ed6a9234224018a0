package dev.colophon.web;

import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.List;

/** How far an article is, a segment for each row, and what a row is called. */
public final class Strip {
    private Strip() {}

    /** What stands for a row: {@code H} for the headline, else its number among the others. */
    public static String label(Sheet sheet, SheetRow row) {
        if (isHeadline(row)) {
            return "H";
        }
        long headlines = sheet.rows().stream()
                .filter(other -> other.number() > 0 && other.number() < row.number())
                .filter(Strip::isHeadline)
                .count();
        return String.valueOf(row.number() - headlines);
    }

    /** A segment for each row that counts; the current one (by its number, 0 for none) stands out. */
    public static List<SegmentView> segments(Sheet sheet, int current) {
        List<SegmentView> segments = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            State state = row.state();
            if (state != null) {
                boolean here = row.number() == current;
                segments.add(new SegmentView(row.number(), label(sheet, row), state.code(), false, here));
            }
        }
        return segments;
    }

    /** Rows that are done: signed, carried or waived. */
    public static int signed(Sheet sheet) {
        return (int) sheet.rows().stream().filter(Strip::isDone).count();
    }

    /** Whether nothing is left to do on a row. */
    public static boolean isDone(SheetRow row) {
        State state = row.state();
        return state != null && (state.isSigned() || state == State.WAIVED);
    }

    /** Rows that count. */
    public static int rows(Sheet sheet) {
        return (int) sheet.rows().stream().filter(row -> row.state() != null).count();
    }

    private static boolean isHeadline(SheetRow row) {
        return row.paragraphs().get(0).role() == Role.HEADLINE;
    }
}

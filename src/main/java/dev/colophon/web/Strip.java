package dev.colophon.web;

import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How far an article is, a segment for each row, and what a row is called. */
public final class Strip {
    /** More than these would be too narrow to tell apart. */
    private static final int SEGMENTS = 60;

    private Strip() {}

    /** What stands for a row: {@code H} for the headline, else its number among the others. */
    public static String label(Sheet sheet, SheetRow row) {
        if (row.isHeadline()) {
            return "H";
        }
        long headlines = sheet.headlines().stream()
                .filter(headline -> headline.number() < row.number())
                .count();
        return String.valueOf(row.number() - headlines);
    }

    /**
     * A segment for each row that counts, in a long article for some rows after each other; the current one (by its number,
     * 0 for none) stands out.
     */
    public static List<SegmentView> segments(Sheet sheet, int current) {
        List<SegmentView> segments = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            State state = row.state();
            if (state != null) {
                boolean here = row.number() == current;
                segments.add(new SegmentView(row.number(), label(sheet, row), state.code(), false, here));
            }
        }
        return merged(segments);
    }

    /** A segment for each row that counts, telling which of them changed. */
    public static List<SegmentView> changes(Sheet sheet, Predicate<SheetRow> changed) {
        return merged(sheet.rows().stream()
                .filter(row -> row.state() != null)
                .map(row -> new SegmentView(row.number(), label(sheet, row), "x", changed.test(row), false))
                .toList());
    }

    /** Where there are many, neighbours become one, as weak as the weakest of them. */
    private static List<SegmentView> merged(List<SegmentView> segments) {
        int size = (segments.size() + SEGMENTS - 1) / SEGMENTS;
        List<SegmentView> merged = new ArrayList<>();
        for (int from = 0; from < segments.size(); from += size) {
            merged.add(segments.subList(from, Math.min(segments.size(), from + size)).stream()
                    .reduce(Strip::weaker)
                    .orElseThrow());
        }
        return merged;
    }

    private static SegmentView weaker(SegmentView one, SegmentView other) {
        boolean weaker = order(other) < order(one);
        return new SegmentView(
                one.number(),
                one.label(),
                weaker ? other.state() : one.state(),
                one.changed() || other.changed(),
                one.current() || other.current());
    }

    private static int order(SegmentView segment) {
        return State.ofCode(segment.state()).map(State::ordinal).orElse(0);
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
}

package dev.colophon.web.review;

import dev.colophon.check.Match;
import dev.colophon.web.Piece;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the review page: an aligned group of paragraphs and all that is said about it.
 *
 * @param number from 1, 0 for media
 * @param label as the gutter shows it: {@code H} for the headline, else the number
 * @param state the weakest of its paragraphs, its API name; empty for media
 * @param reason of that state, as the sheet says
 * @param since version since which it is stale
 * @param full whether everything the reader may do is offered, rather than the one next thing
 * @param waits whether the row waits for the reader
 * @param news whether it reads otherwise than when the reader last looked
 * @param textMark changes with the row's text, see {@code Pulse}
 * @param talkMark changes with everything said of it
 * @param note what happened to it as a whole, null for nothing
 * @param move where it stood in the machine text, null where it was not moved
 * @param matches what the checks found right after an edit
 * @param have approvals that count
 * @param need approvals the policy asks for
 * @param waived reason of a waiver, null without one
 * @param delta what changed since the reader signed it, or since the page they answered from; null for nothing
 */
public record RowView(
        int number,
        String label,
        String role,
        String state,
        @Nullable String reason,
        @Nullable String since,
        int have,
        int need,
        boolean current,
        boolean full,
        boolean waits,
        boolean news,
        String textMark,
        String talkMark,
        @Nullable String sourceNumbers,
        CellView source,
        CellView machine,
        CellView edited,
        @Nullable NoteView note,
        @Nullable MoveView move,
        RailView rail,
        List<FindingView> findings,
        List<FindingView> dismissed,
        List<Match> matches,
        List<VetoView> vetoes,
        ThreadView thread,
        @Nullable DeltaView delta,
        @Nullable String waived) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

    /** The place of the row on the page. */
    public String anchor() {
        return "p" + label;
    }

    /** Whether nothing is left to do, so that it steps back. */
    public boolean isDone() {
        return state.equals("signed") || state.equals("carried") || state.equals("waived");
    }

    public boolean isHeadline() {
        return role.equals("headline");
    }

    /** Whether it is a picture, table or embed, which has a place and nothing to sign. */
    public boolean isMedia() {
        return number == 0;
    }

    /** How many lines of the grid the gutter and the rail reach over: the texts and each band under them. */
    public int getLines() {
        return 1 + findings.size() + (vetoes.isEmpty() ? 0 : 1) + (thread.isEmpty() ? 0 : 1);
    }

    /** Approvals that are missing still. */
    public int getMissing() {
        return Math.max(0, need - have);
    }

    /** Stretches that were deleted. */
    public int getDeletions() {
        return count(machine, "del") + count(edited, "del");
    }

    /** Stretches that were inserted. */
    public int getInsertions() {
        return count(edited, "ins");
    }

    /** A number that was changed. */
    public record Number(String before, String after) {}

    /** Numbers that were changed, where as many came as went. */
    public List<Number> getNumbers() {
        List<String> before =
                Stream.concat(numbers(machine, "del"), numbers(edited, "del")).toList();
        List<String> after = numbers(edited, "ins").toList();
        return before.size() == after.size()
                ? IntStream.range(0, after.size())
                        .mapToObj(n -> new Number(before.get(n), after.get(n)))
                        .toList()
                : List.of();
    }

    private static Stream<String> numbers(CellView cell, String kind) {
        return cell.passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .filter(piece -> piece.kind().equals(kind))
                .flatMap(piece -> NUMBER.matcher(piece.text()).results().map(MatchResult::group));
    }

    /** Changes of white space alone, which the text hides. */
    public int getSpacing() {
        return (int) Stream.of(machine, edited)
                .flatMap(cell -> cell.passages().stream())
                .flatMap(passage -> passage.pieces().stream())
                .filter(Piece::isSpacing)
                .count();
    }

    private static int count(CellView cell, String kind) {
        return (int) cell.passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .filter(piece -> piece.kind().equals(kind) && !piece.isSpacing())
                .count();
    }
}

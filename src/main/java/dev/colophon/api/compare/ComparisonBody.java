package dev.colophon.api.compare;

import dev.colophon.diff.Comparison;
import dev.colophon.diff.EditEffort;
import dev.colophon.diff.Move;
import dev.colophon.diff.Run;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Two texts side by side as JSON.
 *
 * @param links in the order of {@code to}, removed ones where they stood in {@code from}
 * @param moves of sentences, in the order of {@code to}; their text stands in a delete run and in an insert run
 */
public record ComparisonBody(List<LinkBody> links, List<MoveBody> moves, EffortBody effort) {
    /** Digits after the point of a rate. */
    private static final int DIGITS = 4;

    /**
     * Paragraphs that correspond, 0-based, and the runs over their texts joined by an empty line.
     *
     * @param change {@code added, removed, split, merged}, or else the class of the text
     * @param text {@code unchanged, formatted, edited, rewritten}
     */
    public record LinkBody(
            List<Integer> from,
            List<Integer> to,
            String change,
            String text,
            boolean moved,
            BigDecimal similarity,
            boolean coarse,
            List<RunBody> runs) {
        public static LinkBody of(Comparison.Linked linked) {
            return new LinkBody(
                    linked.link().from(),
                    linked.link().to(),
                    linked.change(),
                    linked.text().code(),
                    linked.link().moved(),
                    rounded(linked.link().similarity()),
                    linked.coarse(),
                    linked.diff().runs().stream().map(RunBody::of).toList());
        }
    }

    /** A stretch of a word diff: {@code equal, delete, insert}. */
    public record RunBody(String op, String text) {
        static RunBody of(Run run) {
            return new RunBody(run.op().code(), run.text());
        }
    }

    /** A sentence that stands elsewhere now. */
    public record MoveBody(PlaceBody from, PlaceBody to, BigDecimal similarity) {
        static MoveBody of(Move move) {
            return new MoveBody(PlaceBody.of(move.from()), PlaceBody.of(move.to()), rounded(move.similarity()));
        }
    }

    /** Where: a 0-based paragraph, and UTF-16 offsets in it, the second one exclusive. */
    public record PlaceBody(int paragraph, int start, int end) {
        static PlaceBody of(Move.Place place) {
            return new PlaceBody(place.paragraph(), place.start(), place.end());
        }
    }

    /** Edit effort: the edits of a translation edit rate and the rate itself. */
    public record EffortBody(
            int referenceWords,
            int insertions,
            int deletions,
            int substitutions,
            int shifts,
            BigDecimal ter,
            boolean coarse) {
        static EffortBody of(EditEffort effort) {
            return new EffortBody(
                    effort.referenceWords(),
                    effort.insertions(),
                    effort.deletions(),
                    effort.substitutions(),
                    effort.shifts(),
                    rounded(effort.ter()),
                    effort.coarse());
        }
    }

    static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                comparison.links().stream().map(LinkBody::of).toList(),
                comparison.moves().stream().map(MoveBody::of).toList(),
                EffortBody.of(comparison.effort()));
    }

    private static BigDecimal rounded(double rate) {
        return BigDecimal.valueOf(rate).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}

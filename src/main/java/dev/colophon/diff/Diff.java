package dev.colophon.diff;

import java.util.List;

/**
 * A word diff. The equal and the deleted runs together are exactly the one text, the equal and the inserted runs exactly
 * the other; a deletion stands before the insertion that takes its place; no two neighbours have the same operation.
 *
 * @param coarse whether a better diff was given up for time, because the texts are long and have little in common
 */
public record Diff(List<Run> runs, boolean coarse) {
    public Diff {
        runs = List.copyOf(runs);
    }

    /** The text it starts from. */
    public String from() {
        return side(Run.Op.INSERT);
    }

    /** The text it leads to. */
    public String to() {
        return side(Run.Op.DELETE);
    }

    /** Whether the two texts are the same to the character. */
    public boolean isUnchanged() {
        return runs.stream().allMatch(run -> run.op() == Run.Op.EQUAL);
    }

    private String side(Run.Op without) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run.op() != without) {
                text.append(run.text());
            }
        }
        return text.toString();
    }
}

package dev.colophon.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two edits of one text put together, word by word. */
public final class ThreeWay {
    /** A stretch of the common text and what stands in its place; empty where something is only put in. */
    private record Change(int start, int end, String text) {
        boolean meets(Change other) {
            return start <= other.end && other.start <= end;
        }
    }

    private ThreeWay() {}

    /**
     * The text with both edits, or nothing where they meet: where they change the same words or ones side by side. The
     * same change made twice is one change.
     *
     * @param base the text both began with
     * @param language of all three, BCP 47
     */
    public static Optional<String> merge(String base, String mine, String theirs, String language) {
        List<Change> all = new ArrayList<>(changes(base, mine, language));
        for (Change change : changes(base, theirs, language)) {
            if (all.contains(change)) {
                continue;
            }
            if (all.stream().anyMatch(change::meets)) {
                return Optional.empty();
            }
            all.add(change);
        }
        return Optional.of(applied(base, all));
    }

    private static List<Change> changes(String base, String text, String language) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        int start = -1;
        StringBuilder put = new StringBuilder();
        for (Run run : WordDiff.diff(base, text, language).runs()) {
            if (run.op() == Run.Op.EQUAL) {
                if (start >= 0) {
                    changes.add(new Change(start, at, put.toString()));
                    start = -1;
                    put.setLength(0);
                }
                at += run.text().length();
            } else {
                start = start < 0 ? at : start;
                at += run.op() == Run.Op.DELETE ? run.text().length() : 0;
                put.append(run.op() == Run.Op.INSERT ? run.text() : "");
            }
        }
        if (start >= 0) {
            changes.add(new Change(start, at, put.toString()));
        }
        return changes;
    }

    private static String applied(String base, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change :
                changes.stream().sorted(Comparator.comparingInt(Change::start)).toList()) {
            text.append(base, at, change.start()).append(change.text());
            at = change.end();
        }
        return text.append(base.substring(at)).toString();
    }
}

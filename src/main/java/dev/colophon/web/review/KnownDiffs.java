package dev.colophon.web.review;

import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Word diffs computed lately: a page shows the same pair of texts in two columns and to many readers. A diff is a function of
 * its texts, so nothing here grows old. Thread-safe.
 */
final class KnownDiffs {
    /** The rows of a day's articles; a few kilobytes each. */
    private static final int MOST = 5_000;

    private record Pair(String from, String to, String language) {}

    private static final Map<Pair, List<Run>> KNOWN = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, List<Run>> eldest) {
            return size() > MOST;
        }
    };

    private KnownDiffs() {}

    static List<Run> runs(String from, String to, String language) {
        Pair pair = new Pair(from, to, language);
        synchronized (KNOWN) {
            List<Run> known = KNOWN.get(pair);
            if (known != null) {
                return known;
            }
        }
        List<Run> runs = WordDiff.diff(from, to, language).runs();
        synchronized (KNOWN) {
            KNOWN.put(pair, runs);
        }
        return runs;
    }
}

package dev.colophon.web.review;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import java.util.List;

/**
 * Word diffs computed lately: a page shows the same pair of texts in two columns and to many readers. A diff is a function of
 * its texts, so nothing here grows old. Thread-safe.
 */
final class KnownDiffs {
    /** The rows of a day's articles; a few kilobytes each. */
    private static final int MOST = 5_000;

    private record Pair(String from, String to, String language) {}

    private static final LoadingCache<Pair, List<Run>> KNOWN = Caffeine.newBuilder()
            .maximumSize(MOST)
            .build(pair ->
                    WordDiff.diff(pair.from(), pair.to(), pair.language()).runs());

    private KnownDiffs() {}

    static List<Run> runs(String from, String to, String language) {
        return KNOWN.get(new Pair(from, to, language));
    }
}

package dev.colophon.web.review;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.colophon.diff.Diff;
import dev.colophon.diff.Move;
import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.List;

/**
 * Word diffs computed lately: a page shows the same pair of texts in two columns and to many readers. A diff is a function of
 * its texts, so nothing here grows old. Thread-safe.
 */
final class KnownDiffs {
    /** The rows of a day's articles; a few kilobytes each. */
    private static final int MOST = 5_000;

    private record Pair(List<String> from, List<String> to, String language) {}

    private record Known(List<Run> runs, List<Move> moves) {}

    private static final LoadingCache<Pair, Known> KNOWN =
            Caffeine.newBuilder().maximumSize(MOST).build(KnownDiffs::compute);

    private KnownDiffs() {}

    /** The runs of paragraphs that correspond, joined by empty lines. */
    static List<Run> runs(List<String> from, List<String> to, String language) {
        return KNOWN.get(new Pair(from, to, language)).runs();
    }

    /** What moved inside them. */
    static List<Move> moves(List<String> from, List<String> to, String language) {
        return KNOWN.get(new Pair(from, to, language)).moves();
    }

    private static Known compute(Pair pair) {
        Diff diff = WordDiff.diff(
                String.join(Cells.BETWEEN, pair.from()), String.join(Cells.BETWEEN, pair.to()), pair.language());
        return new Known(diff.runs(), Move.within(bodies(pair.from()), bodies(pair.to()), diff));
    }

    private static List<Paragraph> bodies(List<String> texts) {
        return texts.stream().map(text -> Paragraph.of(Role.BODY, text)).toList();
    }
}

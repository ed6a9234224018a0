package dev.colophon.diff;

/**
 * Matches two token sequences: what is equal at both ends is taken first, the rest is searched. Stretches of the size of
 * paragraphs are solved exactly; those of the size of articles are cut at anchors into such; both are then swept. Longer
 * ones are searched piece by piece in windows for the fewest changed tokens, which takes time in proportion to their length,
 * and the answer is marked coarse.
 */
final class Matching {
    /** What a hunk costs beside its tokens: two equal words between two changes must say something to be kept. */
    private static final int HUNK = 3;
    /** The same where a coarse answer has to do: one equal word is kept, as the fewest changes are sought. */
    private static final int COARSE_HUNK = 1;
    /** Tokens on both sides up to which nothing is cut: a long paragraph has about two hundred on each. */
    private static final int PARAGRAPH = 512;
    /** Tokens on both sides up to which the search is exact between anchors: an article has a thousand, a long one six. */
    private static final int ARTICLE = 12_000;
    /** Pairs of equal tokens up to which it is: each takes sixteen bytes and some ten nanoseconds. */
    private static final long MOST_PAIRS = 2_000_000;
    /** Tokens on either side that a window shows at once. */
    private static final int WINDOW = 512;

    private final Sequence a;
    private final Sequence b;
    private final int vocabulary;
    private final Blocks blocks = new Blocks();

    private Matching(Sequence a, Sequence b, int vocabulary) {
        this.a = a;
        this.b = b;
        this.vocabulary = vocabulary;
    }

    /**
     * The matching blocks, ascending.
     *
     * @param vocabulary how many different tokens there are
     */
    static Blocks of(Sequence a, Sequence b, int vocabulary) {
        Matching matching = new Matching(a, b, vocabulary);
        return matching.snapped(Sweep.clean(a, b, matching.searched()));
    }

    /** The same before crumbs are swept away, which says what stayed and not what reads well. */
    static Blocks withCrumbs(Sequence a, Sequence b, int vocabulary) {
        Matching matching = new Matching(a, b, vocabulary);
        return matching.snapped(matching.searched());
    }

    private Blocks snapped(Blocks found) {
        return found.coarse() ? found : Snap.snapped(a, b, found);
    }

    private Blocks searched() {
        Gap gap = new Gap(0, a.size(), 0, b.size()).trimmed(a.ids(), b.ids());
        blocks.add(0, 0, gap.fromStart());
        if (!gap.isOneSided()) {
            search(gap);
        }
        blocks.add(gap.fromEnd(), gap.toEnd(), a.size() - gap.fromEnd());
        return blocks;
    }

    private void search(Gap gap) {
        if (gap.size() <= PARAGRAPH) {
            new Chain(a, b, HUNK).match(gap, blocks);
        } else if (isArticle(gap)) {
            between(gap, new Chain(a, b, HUNK));
        } else {
            blocks.markCoarse();
            between(gap, new Chain(a, b, COARSE_HUNK));
        }
    }

    private boolean isArticle(Gap gap) {
        long most = (long) (gap.fromEnd() - gap.fromStart()) * (gap.toEnd() - gap.toStart());
        return gap.size() <= ARTICLE && (most <= MOST_PAIRS || pairs(gap) <= MOST_PAIRS);
    }

    private long pairs(Gap gap) {
        int[] places = new int[vocabulary + 1];
        for (int shape : b.shapes(gap.toStart(), gap.toEnd())) {
            places[shape + 1]++;
        }
        long pairs = 0;
        for (int shape : a.shapes(gap.fromStart(), gap.fromEnd())) {
            pairs += places[shape + 1];
        }
        return pairs;
    }

    /** Cuts a stretch at its anchors. */
    private void between(Gap gap, Chain chain) {
        int i = gap.fromStart();
        int j = gap.toStart();
        int[] anchors = Anchors.of(a.ids(), b.ids(), gap);
        for (int q = 0; q < anchors.length; q += 2) {
            if (anchors[q] >= i && anchors[q + 1] >= j) {
                piece(new Gap(i, anchors[q], j, anchors[q + 1]), chain);
                i = anchors[q];
                j = anchors[q + 1];
            }
        }
        piece(new Gap(i, gap.fromEnd(), j, gap.toEnd()), chain);
    }

    private void piece(Gap piece, Chain chain) {
        Gap rest = piece.trimmed(a.ids(), b.ids());
        blocks.add(piece.fromStart(), piece.toStart(), rest.fromStart() - piece.fromStart());
        while (!rest.isOneSided()) {
            rest = blocks.coarse() ? window(rest, chain) : whole(rest, chain);
        }
        blocks.add(rest.fromEnd(), rest.toEnd(), piece.fromEnd() - rest.fromEnd());
    }

    private Gap whole(Gap gap, Chain chain) {
        chain.match(gap, blocks);
        return gap.after(gap.fromEnd(), gap.toEnd());
    }

    /** Matches the start of a stretch, as far as can be told from a window of it; returns what is left. */
    private Gap window(Gap gap, Chain chain) {
        Gap window = gap.start(WINDOW);
        if (window.equals(gap)) {
            return whole(gap, chain);
        }
        Blocks seen = new Blocks();
        chain.match(window, seen);
        int i = gap.fromStart();
        int j = gap.toStart();
        Gap sure = gap.start(WINDOW * 3 / 4);
        for (int q = 0; q < seen.size() && seen.fromEnd(q) <= sure.fromEnd() && seen.toEnd(q) <= sure.toEnd(); q++) {
            blocks.add(seen.fromStart(q), seen.toStart(q), seen.length(q));
            i = seen.fromEnd(q);
            j = seen.toEnd(q);
        }
        // where little was found, half of the window is given up, so that every window gets on
        Gap least = gap.start(WINDOW / 2);
        return i < least.fromEnd() && j < least.toEnd() ? gap.after(least.fromEnd(), least.toEnd()) : gap.after(i, j);
    }
}

package dev.colophon.diff;

/**
 * Clears away crumbs: two equal tokens between two changes are not worth a stop of the eye if both say little, or if one
 * does and the changes around are a rewording. A name or a number stays, and so do the neighbours of one number that was
 * put for another, so that it is seen by itself.
 */
final class Sweep {
    private static final int CRUMB = 2;
    /** So many changed tokens around a crumb are a rewording, in which one content word alone is lost. */
    private static final int LARGE = 4;

    private final Sequence a;
    private final Sequence b;
    private final Blocks blocks;

    private Sweep(Sequence a, Sequence b, Blocks blocks) {
        this.a = a;
        this.b = b;
        this.blocks = blocks;
    }

    /** The blocks that are worth keeping. */
    static Blocks clean(Sequence a, Sequence b, Blocks blocks) {
        return blocks.size() < 2 || blocks.coarse() ? blocks : new Sweep(a, b, blocks).run();
    }

    private Blocks run() {
        Blocks kept = new Blocks();
        for (int q = 0; q < blocks.size(); q++) {
            if (!isCrumb(q)) {
                kept.add(blocks.fromStart(q), blocks.toStart(q), blocks.length(q));
            }
        }
        return kept;
    }

    private boolean isCrumb(int q) {
        if (blocks.length(q) > CRUMB || !isChangeBefore(q) || !isChangeBefore(q + 1)) {
            return false;
        }
        int light = 0;
        for (int i = blocks.fromStart(q); i < blocks.fromEnd(q); i++) {
            if (a.weights().of(i) >= Sequence.NAME) {
                return false;
            }
            light += a.isLight(i) ? 1 : 0;
        }
        boolean saysNothing = light == blocks.length(q);
        boolean isLost = light > 0 && changedBefore(q) + changedBefore(q + 1) >= LARGE;
        return (saysNothing || isLost) && !isNumberPair(q) && !isNumberPair(q + 1);
    }

    /** How many tokens the change before a block has, on its longer side. */
    private int changedBefore(int q) {
        return Math.max(hunkFromEnd(q) - hunkFrom(q), hunkToEnd(q) - hunkTo(q));
    }

    private boolean isChangeBefore(int q) {
        return hunkFrom(q) < hunkFromEnd(q) || hunkTo(q) < hunkToEnd(q);
    }

    private boolean isNumberPair(int q) {
        return hunkFromEnd(q) - hunkFrom(q) == 1
                && hunkToEnd(q) - hunkTo(q) == 1
                && a.isNumber(hunkFrom(q))
                && b.isNumber(hunkTo(q));
    }

    private int hunkFrom(int q) {
        return q == 0 ? 0 : blocks.fromEnd(q - 1);
    }

    private int hunkFromEnd(int q) {
        return q == blocks.size() ? a.size() : blocks.fromStart(q);
    }

    private int hunkTo(int q) {
        return q == 0 ? 0 : blocks.toEnd(q - 1);
    }

    private int hunkToEnd(int q) {
        return q == blocks.size() ? b.size() : blocks.toStart(q);
    }
}

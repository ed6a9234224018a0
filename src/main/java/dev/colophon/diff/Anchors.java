package dev.colophon.diff;

import java.util.Arrays;

/**
 * Places where two long sequences surely correspond: phrases of a few tokens that stand in each exactly once, as many as
 * keep their order. A phrase is looked at only if its hash says so, which picks the same ones on both sides.
 */
final class Anchors {
    private static final int PHRASE = 4;
    /** One phrase of so many is looked at; a power of two. */
    private static final int SAMPLE = 4;

    private static final int FREE = 0;
    private static final int TWICE = -1;

    private final int[] a;
    private final int[] b;
    private final Gap gap;
    /** By hash: where a phrase stands plus one, or that it stands there twice. */
    private final int[] from;

    private final int[] to;

    private Anchors(int[] a, int[] b, Gap gap) {
        this.a = a;
        this.b = b;
        this.gap = gap;
        int capacity = Integer.highestOneBit(Math.max(64, gap.fromEnd() - gap.fromStart())) * 4 / SAMPLE;
        this.from = new int[capacity];
        this.to = new int[capacity];
    }

    /** The anchors inside a gap as pairs of places, ascending on both sides. */
    static int[] of(int[] a, int[] b, Gap gap) {
        return new Anchors(a, b, gap).ascending();
    }

    private int[] ascending() {
        for (int i = gap.fromStart(); i + PHRASE <= gap.fromEnd(); i++) {
            int hash = hash(a, i);
            if (isSampled(hash)) {
                int slot = slot(hash, a, i);
                from[slot] = from[slot] == FREE ? i + 1 : TWICE;
            }
        }
        for (int j = gap.toStart(); j + PHRASE <= gap.toEnd(); j++) {
            int hash = hash(b, j);
            if (isSampled(hash)) {
                int slot = slot(hash, b, j);
                to[slot] = to[slot] == FREE ? j + 1 : TWICE;
            }
        }
        return longestAscending();
    }

    private static int hash(int[] tokens, int at) {
        int hash = 0;
        for (int k = 0; k < PHRASE; k++) {
            hash = hash * 0x01000193 + tokens[at + k];
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 16;
    }

    private static boolean isSampled(int hash) {
        return (hash & SAMPLE - 1) == 0;
    }

    /** The slot of a phrase; phrases that share one, because it is not worth another look, are no anchors. */
    private int slot(int hash, int[] tokens, int at) {
        int slot = (hash >>> 2) % from.length;
        int known = from[slot];
        if (known > 0 && !Arrays.equals(a, known - 1, known - 1 + PHRASE, tokens, at, at + PHRASE)) {
            from[slot] = TWICE;
        }
        return slot;
    }

    private int[] longestAscending() {
        int[] places = new int[from.length];
        int count = 0;
        for (int slot = 0; slot < from.length; slot++) {
            if (from[slot] > 0 && to[slot] > 0) {
                places[count++] = slot;
            }
        }
        long[] pairs = new long[count];
        for (int k = 0; k < count; k++) {
            pairs[k] = (long) (from[places[k]] - 1) << 32 | (to[places[k]] - 1);
        }
        Arrays.sort(pairs);
        return chain(pairs);
    }

    /** The longest chain of pairs, sorted by their first place, whose second places ascend. */
    private static int[] chain(long[] pairs) {
        int[] lastOf = new int[pairs.length];
        int[] before = new int[pairs.length];
        int length = 0;
        for (int k = 0; k < pairs.length; k++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = low + high >>> 1;
                if ((int) pairs[lastOf[middle]] < (int) pairs[k]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low > 0 ? lastOf[low - 1] : -1;
            lastOf[low] = k;
            length = Math.max(length, low + 1);
        }
        int[] chain = new int[2 * length];
        for (int k = length > 0 ? lastOf[length - 1] : -1, q = length; k >= 0; k = before[k]) {
            chain[2 * --q] = (int) (pairs[k] >>> 32);
            chain[2 * q + 1] = (int) pairs[k];
        }
        return chain;
    }
}

package dev.colophon.diff;

import java.util.Arrays;

/**
 * Finds the matching blocks that read best: the least sum of changed tokens plus {@link #HUNK} for every hunk, so that a
 * hunk must earn its keep. A number that stands against another number between equal tokens costs {@link #NUMBER_PAIR}
 * as a hunk of its own.
 *
 * <p>The search keeps, for every cost, the furthest point reached on every diagonal (Marco-Sola et al. 2021, "Fast gap-affine
 * pairwise alignment using the wavefront algorithm", here for insertions and deletions that share one hunk). Time grows
 * with the size of the change, not with the size of the texts. Where the cost passes a limit, the best start found so far is
 * kept, diagonals far from it are given up, and the search goes on from there: linear time, and marked coarse.
 */
final class Wavefront {
    /** What a hunk costs beside its tokens. */
    static final int HUNK = 4;

    private static final int NUMBER_PAIR = 3;
    /** Cost at which a search commits to what it has; up to here the answer is the exact optimum. */
    private static final int LIMIT = 400;
    /** Beyond {@link #EXACT} cost, how many diagonals on either side of the best one are followed. */
    private static final int BAND = 60;

    private static final int EXACT = 250;
    private static final int NONE = -1;

    private final Sequence a;
    private final Sequence b;
    private final int fromEnd;
    private final int toEnd;
    private int fromStart;
    private int toStart;

    /** Furthest points by cost: {@code equal} after a match, {@code gap} inside a hunk; row {@code s} starts at its offset. */
    private int[] equal = new int[1024];

    private int[] gap = new int[1024];
    private int[] lows = new int[LIMIT + 1];
    private int[] highs = new int[LIMIT + 1];
    private int[] offsets = new int[LIMIT + 1];
    private int used;

    private Wavefront(Sequence a, Sequence b, int fromStart, int fromEnd, int toStart, int toEnd) {
        this.a = a;
        this.b = b;
        this.fromStart = fromStart;
        this.fromEnd = fromEnd;
        this.toStart = toStart;
        this.toEnd = toEnd;
    }

    /** Appends the matching blocks of the two stretches. */
    static void match(Sequence a, Sequence b, int fromStart, int fromEnd, int toStart, int toEnd, Blocks blocks) {
        new Wavefront(a, b, fromStart, fromEnd, toStart, toEnd).run(blocks);
    }

    private void run(Blocks blocks) {
        while (fromStart < fromEnd && toStart < toEnd) {
            int n = fromEnd - fromStart;
            int m = toEnd - toStart;
            int cost = search(n, m);
            if (cost <= LIMIT) {
                new Trace().collect(cost, n - m, Integer.MAX_VALUE, blocks);
                return;
            }
            blocks.markCoarse();
            commit(blocks);
        }
    }

    /** Fills rows until the end is reached; the cost it was reached at, or more than {@link #LIMIT}. */
    private int search(int n, int m) {
        used = 0;
        open(0, 0, 0);
        equal[0] = extend(0, 0);
        gap[0] = NONE;
        int cost = 0;
        while (!(at(equal, cost, n - m) == n || at(gap, cost, n - m) == n)) {
            if (++cost > LIMIT) {
                break;
            }
            advance(cost, n, m);
        }
        return cost;
    }

    private void advance(int cost, int n, int m) {
        int low = Math.max(-m, lowest(cost) - 1);
        int high = Math.min(n, highest(cost) + 1);
        if (cost > EXACT) {
            int best = bestDiagonal(cost - 1);
            low = Math.max(low, best - BAND);
            high = Math.min(high, best + BAND);
        }
        open(cost, low, high);
        for (int k = low; k <= high; k++) {
            int x = longer(cost, k, n, m);
            int reached = NONE;
            if (x >= 0) {
                int end = extend(x, x - k);
                if (end > x) {
                    reached = end;
                }
            }
            int pair = numberPair(cost, k, n, m);
            gap[offsets[cost] + k - low] = x;
            equal[offsets[cost] + k - low] = Math.max(reached, pair);
        }
    }

    private int lowest(int cost) {
        int low = lows[cost - 1];
        return cost > HUNK ? Math.min(low, lows[cost - 1 - HUNK]) : low;
    }

    private int highest(int cost) {
        int high = highs[cost - 1];
        return cost > HUNK ? Math.max(high, highs[cost - 1 - HUNK]) : high;
    }

    /** The furthest point inside a hunk: one token more in it, or a hunk opened. */
    private int longer(int cost, int k, int n, int m) {
        int deleted = at(gap, cost - 1, k - 1);
        int inserted = at(gap, cost - 1, k + 1);
        if (cost > HUNK) {
            deleted = Math.max(deleted, at(equal, cost - 1 - HUNK, k - 1));
            inserted = Math.max(inserted, at(equal, cost - 1 - HUNK, k + 1));
        }
        if (deleted >= n) {
            deleted = NONE;
        }
        if (inserted >= 0 && inserted - k > m) {
            inserted = NONE;
        }
        return Math.max(deleted < 0 ? NONE : deleted + 1, inserted);
    }

    /** Past a number that became another number, if what follows is equal. */
    private int numberPair(int cost, int k, int n, int m) {
        int x = cost < NUMBER_PAIR ? NONE : at(equal, cost - NUMBER_PAIR, k);
        int y = x - k;
        if (x < 0 || x >= n || y >= m || !a.isNumber(fromStart + x) || !b.isNumber(toStart + y)) {
            return NONE;
        }
        int end = extend(x + 1, y + 1);
        return end > x + 1 || x + 1 == n && y + 1 == m ? end : NONE;
    }

    private int extend(int x, int y) {
        int i = fromStart + x;
        int j = toStart + y;
        while (i < fromEnd && j < toEnd && a.ids()[i] == b.ids()[j]) {
            i++;
            j++;
        }
        return i - fromStart;
    }

    private int at(int[] points, int cost, int k) {
        return k < lows[cost] || k > highs[cost] ? NONE : points[offsets[cost] + k - lows[cost]];
    }

    private void open(int cost, int low, int high) {
        lows[cost] = low;
        highs[cost] = high;
        offsets[cost] = used;
        used += high - low + 1;
        if (used > equal.length) {
            equal = Arrays.copyOf(equal, used * 2);
            gap = Arrays.copyOf(gap, used * 2);
        }
    }

    private int bestDiagonal(int cost) {
        int best = 0;
        int furthest = NONE;
        for (int k = lows[cost]; k <= highs[cost]; k++) {
            int x = Math.max(at(equal, cost, k), at(gap, cost, k));
            if (x >= 0 && 2 * x - k > furthest) {
                furthest = 2 * x - k;
                best = k;
            }
        }
        return best;
    }

    /** Keeps the first part of the best way so far and starts anew behind it. */
    private void commit(Blocks blocks) {
        int best = bestDiagonal(LIMIT);
        int half = fromStart + toStart + (2 * furthest(best) - best) * 3 / 4;
        new Trace().collect(LIMIT, best, half, blocks);
    }

    private int furthest(int k) {
        return Math.max(at(equal, LIMIT, k), at(gap, LIMIT, k));
    }

    /** The way back from a point to the start. */
    private final class Trace {
        private int[] blocks = new int[48];
        private int size;

        /** Appends the blocks on the way to a point that lie before a sum of both offsets, and moves the start there. */
        void collect(int cost, int k, int upTo, Blocks out) {
            int beyond = walk(cost, k);
            int i = fromStart;
            int j = toStart;
            for (int q = size - 3; q >= 0 && i + j < upTo; q -= 3) {
                out.add(fromStart + blocks[q], toStart + blocks[q + 1], blocks[q + 2]);
                i = fromStart + blocks[q] + blocks[q + 2];
                j = toStart + blocks[q + 1] + blocks[q + 2];
            }
            if (size == 0 || i + j == fromStart + toStart) {
                i = fromStart + beyond;
                j = toStart + beyond - k;
            }
            fromStart = i;
            toStart = j;
        }

        /** Notes the blocks, last first; returns where the way ends. */
        private int walk(int cost, int k) {
            int s = cost;
            int d = k;
            boolean matched = at(equal, s, d) >= at(gap, s, d);
            int end = Math.max(at(equal, s, d), at(gap, s, d));
            int x = end;
            while (s > 0) {
                if (matched) {
                    int pair = s < NUMBER_PAIR ? NONE : at(equal, s - NUMBER_PAIR, d);
                    int start = at(gap, s, d);
                    boolean fromHunk = start >= 0 && extend(start, start - d) == x && start < x;
                    if (fromHunk) {
                        note(start, start - d, x - start);
                        x = start;
                        matched = false;
                    } else {
                        note(pair + 1, pair + 1 - d, x - pair - 1);
                        x = pair;
                        s -= NUMBER_PAIR;
                    }
                } else if (at(gap, s - 1, d - 1) == x - 1 && x > 0 && at(gap, s - 1, d - 1) >= 0) {
                    s--;
                    d--;
                    x--;
                } else if (at(gap, s - 1, d + 1) == x) {
                    s--;
                    d++;
                } else {
                    boolean deleted = x > 0 && at(equal, s - 1 - HUNK, d - 1) == x - 1;
                    d += deleted ? -1 : 1;
                    x -= deleted ? 1 : 0;
                    s -= 1 + HUNK;
                    matched = true;
                }
            }
            note(0, 0, x);
            return end;
        }

        private void note(int x, int y, int length) {
            if (length == 0) {
                return;
            }
            if (size + 3 > blocks.length) {
                blocks = Arrays.copyOf(blocks, blocks.length * 2);
            }
            blocks[size++] = x;
            blocks[size++] = y;
            blocks[size++] = length;
        }
    }
}

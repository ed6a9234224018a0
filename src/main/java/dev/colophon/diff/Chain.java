package dev.colophon.diff;

import java.util.Arrays;

/**
 * Finds the matching blocks of two stretches that read best: the least sum of changed tokens plus a price for every hunk, so
 * that a hunk must earn its keep. A number against another number between equal tokens is a hunk at a lower price.
 *
 * <p>Exact, and sparse: only pairs of equal tokens are looked at, row by row (Hunt and Szymanski 1977, "A fast algorithm for
 * computing longest common subsequences"), with the best chain of runs that ends in each. For every score it is known how
 * far left a chain of that score ends, so that the best chain before a pair is found by bisection. Where every hunk has a
 * price, pairs that are part of no run of two are left out: they can never pay. Scratch space is kept between calls; not
 * safe for use by several threads.
 */
final class Chain {
    private static final int GAIN = 2;
    private static final int NUMBER_PRICE = 1;
    private static final int FIELDS = 4;

    private final Sequence a;
    private final Sequence b;
    private final int[] x;
    private final int[] y;
    private final int price;

    /** By token: its last place in the second stretch plus one; by place: the place before it plus one. */
    private final int[] lastPlace;

    /** By token: how many places it has in the second stretch. */
    private final int[] places;

    private int[] placeBefore = {};
    /** By place in the second stretch: the last pair there, and the one before that. */
    private int[] pairAt = {};

    private int[] pairBefore = {};
    private final Frontier frontier = new Frontier();

    /** Pairs: row, column, pair before in the chain, score. The first stands before both stretches. */
    private int[] pairs = new int[64 * FIELDS];

    private int size;
    /** Where the pairs of the row before start. */
    private int lastRow;

    private int iStart;
    private int iEnd;
    private int jStart;
    private int jEnd;

    /**
     * @param price of a hunk, in halves of a changed token on either side
     */
    Chain(Sequence a, Sequence b, int vocabulary, int price) {
        this.a = a;
        this.b = b;
        this.x = a.ids();
        this.y = b.ids();
        this.price = price;
        this.lastPlace = new int[vocabulary];
        this.places = new int[vocabulary];
    }

    /** Appends the best blocks of a gap that is trimmed, or the start of one. */
    void match(Gap gap, Blocks blocks) {
        iStart = gap.fromStart();
        iEnd = gap.fromEnd();
        jStart = gap.toStart();
        jEnd = gap.toEnd();
        prepare();
        for (int i = iStart; i < iEnd; i++) {
            row(i);
        }
        for (int j = jStart; j < jEnd; j++) {
            lastPlace[y[j]] = 0;
            places[y[j]] = 0;
        }
        collect(best(), blocks);
    }

    /** The last pair of the best chain; two numbers at the very end are a cheap hunk too. */
    private int best() {
        int last = pairAt[jEnd - 1 - jStart];
        boolean numbers = price > 0 && iEnd - iStart > 1 && a.isNumber(iEnd - 1) && b.isNumber(jEnd - 1);
        boolean closes = numbers && last > 0 && pairs[last] == iEnd - 2;
        return closes && pairs[last + 3] + price - NUMBER_PRICE > frontier.top() ? last : frontier.pair(frontier.top());
    }

    private void prepare() {
        int columns = jEnd - jStart + 2;
        int scores = GAIN * Math.min(iEnd - iStart, jEnd - jStart) + price + 2;
        if (pairAt.length < columns) {
            placeBefore = new int[columns];
            pairAt = new int[columns];
            pairBefore = new int[columns];
        }
        Arrays.fill(pairAt, 0, columns, -1);
        Arrays.fill(pairBefore, 0, columns, -1);
        for (int j = jStart; j < jEnd; j++) {
            placeBefore[j - jStart] = lastPlace[y[j]];
            lastPlace[y[j]] = j + 1;
            places[y[j]]++;
        }
        size = 0;
        lastRow = 0;
        frontier.clear(scores, jStart - 1, 0);
        pairAt[0] = note(iStart - 1, jStart - 1, -1, 0);
    }

    private void row(int i) {
        boolean numbers = i > iStart && a.isNumber(i - 1) || i + 1 < iEnd && a.isNumber(i + 1);
        int rowStart = size;
        if (price <= GAIN || numbers) {
            everyPair(i);
        } else {
            runsOnly(i);
        }
        lastRow = rowStart;
    }

    /** Looks at every pair of equal tokens in a row. */
    private void everyPair(int i) {
        int next = i + 1 < iEnd ? x[i + 1] : -1;
        boolean number = i + 1 < iEnd && a.isNumber(i + 1);
        for (int j = lastPlace[x[i]] - 1; j >= 0; j = placeBefore[j - jStart] - 1) {
            int before = before(i, j);
            boolean runs = j + 1 < jEnd && (y[j + 1] == next || number && b.isNumber(j + 1));
            if (before >= 0 || runs || price <= GAIN) {
                pair(i, j, before);
            }
        }
    }

    /** Goes on with the runs of the row before and takes up those that start here, right to left. */
    private void runsOnly(int i) {
        int end = size;
        int going = Math.max(lastRow, FIELDS);
        int token = x[i];
        int next = i + 1 < iEnd ? x[i + 1] : -1;
        boolean nextIsRarer = next >= 0 && places[next] < places[token];
        int ahead = nextIsRarer ? 1 : 0;
        for (int place = next < 0 ? 0 : lastPlace[nextIsRarer ? next : token]; place > 0; ) {
            int j = place - 1 - ahead;
            place = placeBefore[place - 1 - jStart];
            if (j < jStart || j + 1 >= jEnd || y[j] != token || y[j + 1] != next) {
                continue;
            }
            while (going < end && pairs[going + 1] >= j) {
                going = goOn(i, going);
            }
            boolean starts = j == jStart || i == iStart || y[j - 1] != x[i - 1];
            if (starts) {
                pair(i, j, -1);
            }
        }
        while (going < end) {
            going = goOn(i, going);
        }
    }

    /** Goes on with one run; returns the next one of the row before. */
    private int goOn(int i, int before) {
        int j = pairs[before + 1] + 1;
        if (j < jEnd && y[j] == x[i]) {
            pair(i, j, before);
        }
        return before + FIELDS;
    }

    /** The pair of the same run just before, or the one before two numbers, or -1. */
    private int before(int i, int j) {
        int column = j - jStart;
        int diagonal = pairAt[column];
        if (diagonal >= 0 && pairs[diagonal] == i - 1) {
            return diagonal == 0 ? -1 : diagonal;
        }
        if (j > jStart && i > iStart && price > 0 && a.isNumber(i - 1) && b.isNumber(j - 1)) {
            int last = pairAt[column - 1];
            if (last >= 0 && pairs[last] != i - 2) {
                last = pairBefore[column - 1];
            }
            return last >= 0 && pairs[last] == i - 2 ? last : -1;
        }
        return -1;
    }

    private void pair(int i, int j, int before) {
        int prev = before;
        int score = Integer.MIN_VALUE;
        if (before >= 0) {
            score = pairs[before + 3] + GAIN - (pairs[before] == i - 1 ? 0 : NUMBER_PRICE);
        }
        int better = score + price - GAIN + 1;
        if (before < 0 || frontier.has(better, j)) {
            int s = frontier.bestBefore(j);
            if (s + GAIN - price > score) {
                score = s + GAIN - price;
                prev = frontier.pair(s);
            }
        }
        int pair = note(i, j, prev, score);
        pairBefore[j - jStart + 1] = pairAt[j - jStart + 1];
        pairAt[j - jStart + 1] = pair;
        frontier.reach(score, j, pair);
    }

    private int note(int i, int j, int prev, int score) {
        int at = size;
        size += FIELDS;
        if (size > pairs.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
        }
        pairs[at] = i;
        pairs[at + 1] = j;
        pairs[at + 2] = prev;
        pairs[at + 3] = score;
        return at;
    }

    /** Walks the best chain back, turns it round in place and appends it. */
    private void collect(int last, Blocks blocks) {
        int pair = last;
        int next = -1;
        while (pair > 0) {
            int prev = pairs[pair + 2];
            pairs[pair + 2] = next;
            next = pair;
            pair = prev;
        }
        for (; next > 0; next = pairs[next + 2]) {
            blocks.add(pairs[next], pairs[next + 1], 1);
        }
    }
}

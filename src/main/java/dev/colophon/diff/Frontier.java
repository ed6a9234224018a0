package dev.colophon.diff;

import java.util.Arrays;

/** For every score, how far left a chain of at least that score ends, and its last pair; the columns ascend with the score. */
final class Frontier {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private int[] columns = {};
    private int[] pairs = {};
    private int top;

    /** Starts anew with an empty chain, score 0, that ends before the first column. */
    void clear(int scores, int before, int pair) {
        if (columns.length < scores) {
            columns = new int[scores];
            pairs = new int[scores];
        }
        Arrays.fill(columns, 0, scores, NOWHERE);
        columns[0] = before;
        pairs[0] = pair;
        top = 0;
    }

    /** The best score. */
    int top() {
        return top;
    }

    /** The last pair of the leftmost chain of a score. */
    int pair(int score) {
        return pairs[score];
    }

    /** Whether a chain of that score ends left of a column. */
    boolean has(int score, int column) {
        return score <= top && columns[Math.max(0, score)] < column;
    }

    /** The best score of a chain that ends left of a column. */
    int bestBefore(int column) {
        int low = 0;
        int high = top;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (columns[middle] < column) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Notes a chain. */
    void reach(int score, int column, int pair) {
        for (int s = score; s > 0 && columns[s] > column; s--) {
            columns[s] = column;
            pairs[s] = pair;
        }
        top = Math.max(top, score);
    }
}

package dev.colophon.diff;

import java.util.Arrays;

/** For every score, how far left a chain of at least that score ends, and its last cell; the columns ascend with the score. */
final class Frontier {
    private int[] columns = new int[32];
    private int[] cells = new int[32];
    private int top;

    /** Starts anew with an empty chain, score 0, that ends before the first column in cell 0. */
    void clear() {
        columns[0] = -1;
        cells[0] = 0;
        top = 0;
    }

    /** The best score. */
    int top() {
        return top;
    }

    /** The last cell of the leftmost chain of a score. */
    int cell(int score) {
        return cells[score];
    }

    /** Whether a chain of that score ends left of a column. */
    boolean has(int score, int column) {
        return score <= top && columns[Math.max(0, score)] < column;
    }

    /** The best score of a chain that ends left of a column. */
    int bestBefore(int column) {
        if (columns[top] < column) {
            return top;
        }
        int best = 0;
        for (int rest = top; rest > 1; ) {
            int half = rest >>> 1;
            best = columns[best + half] < column ? best + half : best;
            rest -= half;
        }
        return best;
    }

    /** Notes a chain. */
    void reach(int score, int column, int cell) {
        if (score >= columns.length) {
            columns = Arrays.copyOf(columns, score * 2);
            cells = Arrays.copyOf(cells, score * 2);
        }
        for (int s = score; s > 0 && (s > top || columns[s] > column); s--) {
            columns[s] = column;
            cells[s] = cell;
        }
        top = Math.max(top, score);
    }
}

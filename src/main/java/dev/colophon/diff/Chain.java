package dev.colophon.diff;

/**
 * Finds the matching blocks of two stretches that read best: the least sum of changed tokens plus a price for every hunk, so
 * that a hunk must earn its keep. A number against another number between equal tokens is a hunk at a lower price.
 *
 * <p>Exact, and sparse: only cells of equal tokens are looked at, row by row (Hunt and Szymanski 1977, "A fast algorithm for
 * computing longest common subsequences"), with the best chain of runs that ends in each. For every score it is known how
 * far left a chain of that score ends, so that the best chain before a cell is found by bisection. Where a hunk costs more
 * than a token gains, a run of one can never pay, and cells are found by pairs of neighbours. Scratch space is kept between
 * calls; not safe for use by several threads.
 */
final class Chain {
    private static final int GAIN = 2;
    private static final int NUMBER_PRICE = 1;

    private final Sequence a;
    private final Sequence b;
    private final int price;
    private final Frontier frontier = new Frontier();
    private final Cells cells = new Cells();
    /** The shapes of both stretches. */
    private int[] x = {};

    private int[] y = {};
    private Gap gap = new Gap(0, 0, 0, 0);

    /**
     * @param price of a hunk, in changed tokens of either side
     */
    Chain(Sequence a, Sequence b, int price) {
        this.a = a;
        this.b = b;
        this.price = price;
    }

    /** Appends the best blocks of a gap that is trimmed, or the start of one. */
    void match(Gap stretch, Blocks blocks) {
        gap = stretch;
        x = a.shapes(gap.fromStart(), gap.fromEnd());
        y = b.shapes(gap.toStart(), gap.toEnd());
        Places places = new Places(y, price > GAIN ? 2 : 1);
        frontier.clear();
        cells.clear();
        int row = 0;
        for (int i = 0; i < x.length; i++) {
            int rowBefore = row;
            row = cells.size();
            row(i, rowBefore, row, places);
        }
        collect(best(row), blocks);
    }

    /** Goes on with the runs of the row before and takes up those that start here, right to left. */
    private void row(int i, int rowBefore, int rowBeforeEnd, Places places) {
        int going = rowBefore;
        for (int j = places.last(x, i); j >= 0; j = places.before(x, i, j)) {
            if (i > 0 && j > 0 && x[i - 1] == y[j - 1]) {
                continue; // it goes on from the row before
            }
            going = goOn(i, j, going, rowBeforeEnd);
            if (i + j > 0) {
                enter(i, j, Cells.NONE);
            }
        }
        goOn(i, Places.NONE, going, rowBeforeEnd);
    }

    /** Goes on with the runs whose next cell is right of a column; returns the next one. */
    private int goOn(int i, int column, int start, int end) {
        int run = start;
        for (; run < end && cells.column(run) + 1 > column; run++) {
            int j = cells.column(run) + 1;
            if (j < y.length && x[i] == y[j]) {
                enter(i, j, run);
            }
        }
        return run;
    }

    /** Takes a cell in, after the cell before it on its diagonal if there is one, or after a better chain. */
    private void enter(int i, int j, int diagonal) {
        int score = diagonal == Cells.NONE ? Cells.NEVER : cells.score(diagonal) + gain(i, j);
        int previous = diagonal;
        if (!isEqual(i, j)) {
            cells.add(i, j, previous, score);
            return;
        }
        if (diagonal == Cells.NONE || frontier.has(score + price - GAIN + 1, j)) {
            int before = frontier.bestBefore(j);
            if (before + GAIN - price > score) {
                score = before + GAIN - price;
                previous = frontier.cell(before);
            }
        }
        frontier.reach(score, j, cells.add(i, j, previous, score));
    }

    private int gain(int i, int j) {
        return isEqual(i, j) ? GAIN : -NUMBER_PRICE;
    }

    private boolean isEqual(int i, int j) {
        return x[i] != Sequence.ANY_NUMBER || a.ids()[gap.fromStart() + i] == b.ids()[gap.toStart() + j];
    }

    /** The last cell of the best chain; two numbers at the very end are a cheap hunk too. */
    private int best(int lastRow) {
        if (lastRow < cells.size() && cells.column(lastRow) == y.length - 1 && !isEqual(x.length - 1, y.length - 1)) {
            boolean pays = price > GAIN && cells.score(lastRow) + price > frontier.top();
            return pays ? lastRow : frontier.cell(frontier.top());
        }
        return frontier.cell(frontier.top());
    }

    private void collect(int last, Blocks blocks) {
        for (int cell = cells.turnRound(last); cell != Cells.NONE; cell = cells.previous(cell)) {
            int i = cells.row(cell);
            int j = cells.column(cell);
            if (i >= 0 && isEqual(i, j)) {
                blocks.add(gap.fromStart() + i, gap.toStart() + j, 1);
            }
        }
    }
}

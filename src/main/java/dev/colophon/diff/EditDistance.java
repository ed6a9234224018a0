package dev.colophon.diff;

import java.util.Arrays;

/**
 * How many insertions, deletions and substitutions lead from a text to a reference, asked for many texts and one reference.
 * A column of the table is kept as two bits a row, whether its cell is one more or one less than the cell above, and 64 rows
 * are advanced at once (Myers 1999, "A fast bit-vector algorithm for approximate string matching"; blocks and carries after
 * Hyyrö 2003).
 */
final class EditDistance {
    private static final int ROWS = Long.SIZE;

    private final int length;
    private final int blocks;
    /** By word and block: the rows of the reference that hold the word. */
    private final long[] rows;
    /** By block: the rows whose cell is one more, or one less, than the cell above. */
    private final long[] more;

    private final long[] less;
    /** The last row of the reference, in the last block. */
    private final long lastRow;

    EditDistance(int[] reference, int vocabulary) {
        length = reference.length;
        blocks = Math.max(1, (length + ROWS - 1) / ROWS);
        rows = new long[vocabulary * blocks];
        more = new long[blocks];
        less = new long[blocks];
        lastRow = 1L << (length + ROWS - 1) % ROWS;
        for (int j = 0; j < length; j++) {
            rows[reference[j] * blocks + j / ROWS] |= 1L << j % ROWS;
        }
    }

    /** How much work the distance of a text of so many words is. */
    long work(int words) {
        return (long) words * blocks;
    }

    /** The distance of a text. */
    int of(int[] words) {
        if (length == 0) {
            return words.length;
        }
        Arrays.fill(more, -1L);
        Arrays.fill(less, 0L);
        int distance = length;
        for (int word : words) {
            int step = 1;
            for (int block = 0; block < blocks; block++) {
                step = advance(
                        block, rows[word * blocks + block], step, block == blocks - 1 ? lastRow : 1L << ROWS - 1);
            }
            distance += step;
        }
        return distance;
    }

    /** Goes on to the next column; how much the cell of a row changes, given how much the cell above the block does. */
    private int advance(int block, long equal, int above, long row) {
        long up = more[block];
        long down = less[block];
        long vertical = equal | down;
        long matches = above < 0 ? equal | 1 : equal;
        long horizontal = (matches & up) + up ^ up | matches;
        long grows = down | ~(horizontal | up);
        long shrinks = up & horizontal;
        int step = ((grows & row) != 0 ? 1 : 0) - ((shrinks & row) != 0 ? 1 : 0);
        grows = grows << 1 | (above > 0 ? 1 : 0);
        shrinks = shrinks << 1 | (above < 0 ? 1 : 0);
        more[block] = shrinks | ~(vertical | grows);
        less[block] = grows & vertical;
        return step;
    }
}

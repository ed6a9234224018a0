package dev.colophon.diff;

import java.util.Arrays;

/** The cells a search looked at: where they lie, the best score of a chain that ends there, and the cell before in it. */
final class Cells {
    static final int NONE = -1;
    /** The score of what no chain would go through. */
    static final int NEVER = Integer.MIN_VALUE / 2;

    private static final int FIELDS = 4;

    private int[] fields = new int[48 * FIELDS];
    private int size;

    /** Starts anew with one cell, which stands before both stretches. */
    void clear() {
        size = 0;
        add(-1, -1, NONE, 0);
    }

    int size() {
        return size;
    }

    int row(int cell) {
        return fields[cell * FIELDS];
    }

    int column(int cell) {
        return fields[cell * FIELDS + 1];
    }

    int previous(int cell) {
        return fields[cell * FIELDS + 2];
    }

    int score(int cell) {
        return fields[cell * FIELDS + 3];
    }

    /** Adds a cell and returns its number. */
    int add(int row, int column, int previous, int score) {
        int at = size * FIELDS;
        if (at == fields.length) {
            fields = Arrays.copyOf(fields, at * 2);
        }
        fields[at] = row;
        fields[at + 1] = column;
        fields[at + 2] = previous;
        fields[at + 3] = score;
        return size++;
    }

    /** Turns the chain that ends in a cell round, so that {@link #previous} goes forwards; returns its first cell. */
    int turnRound(int last) {
        int next = NONE;
        int cell = last;
        while (cell != NONE) {
            int previous = previous(cell);
            fields[cell * FIELDS + 2] = next;
            next = cell;
            cell = previous;
        }
        return next;
    }
}

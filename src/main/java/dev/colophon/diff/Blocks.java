package dev.colophon.diff;

import java.util.Arrays;

/** Matching blocks of two sequences, ascending on both sides; neighbours that touch on both sides are one block. */
final class Blocks {
    private int[] triples = new int[24];
    private int size;
    private boolean coarse;

    /** How many blocks there are. */
    int size() {
        return size;
    }

    int fromStart(int i) {
        return triples[3 * i];
    }

    int toStart(int i) {
        return triples[3 * i + 1];
    }

    int length(int i) {
        return triples[3 * i + 2];
    }

    int fromEnd(int i) {
        return fromStart(i) + length(i);
    }

    int toEnd(int i) {
        return toStart(i) + length(i);
    }

    boolean coarse() {
        return coarse;
    }

    /** Says that somewhere a better answer was given up for time. */
    void markCoarse() {
        coarse = true;
    }

    /** Appends a block that starts at or after the end of the last one on both sides; an empty one is ignored. */
    void add(int from, int to, int length) {
        if (length <= 0) {
            return;
        }
        if (size > 0 && fromEnd(size - 1) == from && toEnd(size - 1) == to) {
            triples[3 * size - 1] += length;
            return;
        }
        if (3 * size + 3 > triples.length) {
            triples = Arrays.copyOf(triples, triples.length * 2);
        }
        triples[3 * size] = from;
        triples[3 * size + 1] = to;
        triples[3 * size++ + 2] = length;
    }

    /** The same blocks with the sides changed. */
    Blocks mirrored() {
        Blocks mirrored = new Blocks();
        mirrored.coarse = coarse;
        for (int i = 0; i < size; i++) {
            mirrored.add(toStart(i), fromStart(i), length(i));
        }
        return mirrored;
    }

    /** How many elements are matched. */
    int matched() {
        int matched = 0;
        for (int i = 0; i < size; i++) {
            matched += length(i);
        }
        return matched;
    }
}

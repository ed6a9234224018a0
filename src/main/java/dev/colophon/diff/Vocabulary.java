package dev.colophon.diff;

import com.ibm.icu.text.Normalizer2;
import dev.colophon.text.Fold;
import dev.colophon.text.Tokens;
import java.util.Arrays;

/**
 * Numbers tokens so that equal ones have equal numbers: equal under NFC and, if it folds, whatever the glyphs of quotes or
 * the width of forms. Numbers count up from 0. No strings are made for a text that is in NFC already.
 */
final class Vocabulary {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int FIELDS = 3;

    private final boolean folds;
    /** Numbers plus one by hash; 0 is free. */
    private int[] slots;
    /** Hash, start and end of the first token of each number, and the text it stands in. */
    private int[] fields;

    private char[][] sources;
    private int size;

    private Vocabulary(int expected, boolean folds) {
        this.folds = folds;
        int capacity = Integer.highestOneBit(Math.max(16, expected / 2));
        slots = new int[capacity * 2];
        fields = new int[capacity * FIELDS];
        sources = new char[capacity][];
    }

    /**
     * Tokens that look alike have one number.
     *
     * @param expected how many tokens will come, a guess is enough
     */
    static Vocabulary folding(int expected) {
        return new Vocabulary(expected, true);
    }

    /** Tokens that look alike have numbers of their own. */
    static Vocabulary exact(int expected) {
        return new Vocabulary(expected, false);
    }

    /** How many different tokens there were so far. */
    int size() {
        return size;
    }

    /** The numbers of a text's tokens, in order. */
    int[] number(Tokens tokens) {
        int[] numbers = new int[tokens.size()];
        boolean composed = tokens.isComposed();
        char[] text = tokens.chars();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = composed
                    ? id(tokens.hash(i), text, tokens.start(i), tokens.end(i))
                    : id(NFC.normalize(tokens.get(i)));
        }
        return numbers;
    }

    private int id(String token) {
        char[] text = token.toCharArray();
        return id(Fold.hash(text, 0, text.length), text, 0, text.length);
    }

    private int id(int hash, char[] text, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (fields[id * FIELDS] == hash && same(id, text, start, end)) {
                return id;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = size + 1;
        add(hash, text, start, end);
        return size - 1;
    }

    private boolean same(int id, char[] text, int start, int end) {
        char[] other = sources[id];
        int offset = fields[id * FIELDS + 1];
        if (fields[id * FIELDS + 2] - offset != end - start) {
            return false;
        }
        for (int i = start; i < end; i++, offset++) {
            if (text[i] != other[offset] && !alike(text[i], other[offset])) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(char c, char other) {
        return folds && Fold.character(c) == Fold.character(other);
    }

    private void add(int hash, char[] text, int start, int end) {
        int at = size * FIELDS;
        fields[at] = hash;
        fields[at + 1] = start;
        fields[at + 2] = end;
        sources[size] = text;
        if (++size == sources.length) {
            grow();
        }
    }

    private void grow() {
        int capacity = size * 2;
        fields = Arrays.copyOf(fields, capacity * FIELDS);
        sources = Arrays.copyOf(sources, capacity);
        slots = new int[capacity * 2];
        for (int id = 0; id < size; id++) {
            int slot = fields[id * FIELDS] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }
}

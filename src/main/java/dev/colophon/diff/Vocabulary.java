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
    /** Below this every character is composed, and stands by itself. */
    private static final char FIRST_COMBINING = 0x300;

    private final boolean folds;
    /** Numbers plus one by hash; 0 is free. */
    private int[] slots;

    private int[] hashes;
    private int[] starts;
    private int[] ends;
    private char[][] sources;
    private int size;

    private Vocabulary(int expected, boolean folds) {
        this.folds = folds;
        int capacity = Integer.highestOneBit(Math.max(16, expected));
        slots = new int[capacity * 2];
        hashes = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
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
        char[] text = tokens.text().toCharArray();
        int[] numbers = new int[tokens.size()];
        if (isComposed(text, tokens.text())) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = id(text, tokens.start(i), tokens.end(i));
            }
        } else {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = id(NFC.normalize(tokens.get(i)));
            }
        }
        return numbers;
    }

    private static boolean isComposed(char[] text, String string) {
        for (char c : text) {
            if (c >= FIRST_COMBINING) {
                return NFC.isNormalized(string);
            }
        }
        return true;
    }

    /** The number of one token. */
    int id(String token) {
        return id(token.toCharArray(), 0, token.length());
    }

    private int id(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (hashes[id] == hash && same(id, text, start, end)) {
                return id;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = size + 1;
        add(hash, text, start, end);
        return size - 1;
    }

    private int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + character(text[i]);
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    private boolean same(int id, char[] text, int start, int end) {
        char[] other = sources[id];
        int offset = starts[id];
        if (ends[id] - offset != end - start) {
            return false;
        }
        for (int i = start; i < end; i++, offset++) {
            if (text[i] != other[offset] && character(text[i]) != character(other[offset])) {
                return false;
            }
        }
        return true;
    }

    private char character(char c) {
        return folds ? Fold.character(c) : c;
    }

    private void add(int hash, char[] text, int start, int end) {
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        sources[size] = text;
        if (++size == hashes.length) {
            grow();
        }
    }

    private void grow() {
        int capacity = hashes.length * 2;
        hashes = Arrays.copyOf(hashes, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        sources = Arrays.copyOf(sources, capacity);
        slots = new int[capacity * 2];
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }
}

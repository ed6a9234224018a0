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
    /** Hash and number plus one of each token that has its place here; 0 is free. */
    private long[] slots;
    /** Start and end of the first token of each number, and which text it stands in. */
    private int[] fields;

    private char[][] texts = new char[2][];
    private int textCount;
    private int size;

    private Vocabulary(int expected, boolean folds) {
        this.folds = folds;
        int capacity = Integer.highestOneBit(Math.max(16, expected));
        slots = new long[capacity * 2];
        fields = new int[capacity * FIELDS];
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
        return tokens.isComposed() ? composed(tokens) : normalized(tokens);
    }

    private int[] composed(Tokens tokens) {
        int text = add(tokens.chars());
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = id(tokens.hash(i), text, tokens.start(i), tokens.end(i));
        }
        return numbers;
    }

    private int[] normalized(Tokens tokens) {
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            char[] token = NFC.normalize(tokens.get(i)).toCharArray();
            numbers[i] = id(Fold.hash(token, 0, token.length), add(token), 0, token.length);
        }
        return numbers;
    }

    private int add(char[] text) {
        if (textCount == texts.length) {
            texts = Arrays.copyOf(texts, textCount * 2);
        }
        texts[textCount] = text;
        return textCount++;
    }

    private int id(int hash, int text, int start, int end) {
        long[] table = slots;
        int slot = hash & table.length - 1;
        for (long found = table[slot]; found != 0; found = table[slot]) {
            int id = (int) found - 1;
            if (found >>> 32 == (hash & 0xFFFF_FFFFL) && same(id, texts[text], start, end)) {
                return id;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = (long) hash << 32 | size + 1;
        return add(text, start, end);
    }

    private boolean same(int id, char[] text, int start, int end) {
        int at = id * FIELDS;
        int offset = fields[at];
        if (fields[at + 1] - offset != end - start) {
            return false;
        }
        char[] other = texts[fields[at + 2]];
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

    private int add(int text, int start, int end) {
        int at = size * FIELDS;
        if (at == fields.length) {
            grow();
        }
        fields[at] = start;
        fields[at + 1] = end;
        fields[at + 2] = text;
        return size++;
    }

    /** Doubles the room; the new token has its slot already. */
    private void grow() {
        fields = Arrays.copyOf(fields, fields.length * 2);
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long taken : old) {
            if (taken != 0) {
                int slot = (int) (taken >>> 32) & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = taken;
            }
        }
    }
}

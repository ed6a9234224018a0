package dev.colophon.bench;

import java.util.Arrays;

/**
 * The least that any word diff has to do with two texts: one pass that classifies each character, hashes each token and
 * looks it up. Tables are kept from text to text, no strings are made. Nothing that reads texts can be faster by much.
 */
final class OnePass {
    private static final byte SPACE = 0;
    private static final byte WORD = 1;
    private static final byte ALONE = 2;
    private static final byte[] CLASSES = new byte[0x10000];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            boolean ideograph = c >= 0x3041 && c <= 0x309F || c >= 0x3400 && c <= 0x9FFF;
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            CLASSES[c] = space ? SPACE : Character.isLetterOrDigit(c) && !ideograph ? WORD : ALONE;
        }
    }

    private static final int CAPACITY = 1 << 14;

    private final int[] rounds = new int[CAPACITY];
    private final int[] hashes = new int[CAPACITY];
    private final int[] starts = new int[CAPACITY];
    private final int[] lengths = new int[CAPACITY];
    private final int[] ids = new int[CAPACITY];
    private final char[][] texts = new char[CAPACITY][];
    private int round;
    private int size;

    /** Numbers the tokens of two texts of up to a thousand or so words; returns how many different ones there are. */
    int run(char[] a, char[] b, int[] out) {
        round++;
        size = 0;
        scan(a, out);
        scan(b, out);
        return size;
    }

    private void scan(char[] text, int[] out) {
        int count = 0;
        for (int i = 0; i < text.length; ) {
            byte kind = CLASSES[text[i]];
            int start = i;
            int hash = text[i++];
            if (kind != SPACE) {
                while (kind == WORD && i < text.length && CLASSES[text[i]] == WORD) {
                    hash = hash * 31 + text[i++];
                }
                out[count++] = id(text, start, i - start, hash * 0x9E3779B1);
            }
        }
    }

    private int id(char[] text, int start, int length, int hash) {
        int slot = (hash ^ hash >>> 15) & CAPACITY - 1;
        while (rounds[slot] == round) {
            boolean same = hashes[slot] == hash && lengths[slot] == length;
            if (same && Arrays.equals(texts[slot], starts[slot], starts[slot] + length, text, start, start + length)) {
                return ids[slot];
            }
            slot = slot + 1 & CAPACITY - 1;
        }
        rounds[slot] = round;
        hashes[slot] = hash;
        starts[slot] = start;
        lengths[slot] = length;
        texts[slot] = text;
        ids[slot] = size;
        return size++;
    }
}

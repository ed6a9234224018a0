package dev.colophon.diff;

import com.ibm.icu.text.Normalizer2;
import dev.colophon.text.Fold;
import dev.colophon.text.Tokens;

/**
 * Numbers tokens so that equal ones have equal numbers: equal under NFC, whatever the glyphs of quotes or the width of
 * forms. Numbers count up from 0. No strings are made for a text that is in NFC already.
 */
final class Vocabulary {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private int[] hashes;
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private String[] sources;
    private int size;

    /** @param expected how many tokens will come, a guess is enough */
    Vocabulary(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected)) * 2;
        hashes = new int[capacity];
        ids = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        sources = new String[capacity];
    }

    /** How many different tokens there were so far. */
    int size() {
        return size;
    }

    /** The numbers of a text's tokens, in order. */
    int[] number(Tokens tokens) {
        String text = tokens.text();
        boolean composed = NFC.isNormalized(text);
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = composed ? id(text, tokens.start(i), tokens.end(i)) : id(NFC.normalize(tokens.get(i)));
        }
        return numbers;
    }

    /** The number of one token. */
    int id(String token) {
        return id(token, 0, token.length());
    }

    private int id(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Fold.character(text.charAt(i));
        }
        hash *= 0x9E3779B1;
        hash ^= hash >>> 15;
        int slot = hash & ids.length - 1;
        while (sources[slot] != null) {
            if (hashes[slot] == hash && same(slot, text, start, end)) {
                return ids[slot];
            }
            slot = slot + 1 & ids.length - 1;
        }
        return put(slot, hash, text, start, end);
    }

    private boolean same(int slot, String text, int start, int end) {
        int length = end - start;
        if (ends[slot] - starts[slot] != length) {
            return false;
        }
        String other = sources[slot];
        int offset = starts[slot];
        for (int i = 0; i < length; i++) {
            char a = text.charAt(start + i);
            char b = other.charAt(offset + i);
            if (a != b && Fold.character(a) != Fold.character(b)) {
                return false;
            }
        }
        return true;
    }

    private int put(int slot, int hash, String text, int start, int end) {
        hashes[slot] = hash;
        ids[slot] = size;
        starts[slot] = start;
        ends[slot] = end;
        sources[slot] = text;
        if (++size * 2 > ids.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        Vocabulary larger = new Vocabulary(ids.length);
        for (int i = 0; i < ids.length; i++) {
            if (sources[i] != null) {
                int slot = hashes[i] & larger.ids.length - 1;
                while (larger.sources[slot] != null) {
                    slot = slot + 1 & larger.ids.length - 1;
                }
                larger.hashes[slot] = hashes[i];
                larger.ids[slot] = ids[i];
                larger.starts[slot] = starts[i];
                larger.ends[slot] = ends[i];
                larger.sources[slot] = sources[i];
            }
        }
        hashes = larger.hashes;
        ids = larger.ids;
        starts = larger.starts;
        ends = larger.ends;
        sources = larger.sources;
    }
}

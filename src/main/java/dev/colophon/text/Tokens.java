package dev.colophon.text;

import java.util.Arrays;

/**
 * The tokens of a text as offsets into it, found in one pass; white space is no token, every other character belongs to
 * exactly one. No token ends inside a grapheme cluster. Immutable and safe to share.
 *
 * <p>Words take inner apostrophes, hyphens and dots ({@code don't}, {@code e-mail}, {@code U.S}); a Korean eojeol is one
 * word; a number takes its sign, currency, separators and unit ({@code ₩2,500}, {@code 12%}, {@code 312억원}); Han, Kana
 * and the scripts of South-East Asia give one token for each character, runs of Katakana one token; quotes, punctuation
 * and symbols stand alone.
 */
public final class Tokens {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        QUOTE,
        PUNCTUATION,
        SYMBOL
    }

    static final int FIELDS = 3;
    private static final Kind[] KINDS = Kind.values();

    private final String text;
    private final char[] chars;
    /** Start, end and hash of each token. */
    private final int[] fields;

    private final byte[] kinds;
    private final int size;

    Tokens(String text, char[] chars, int[] fields, byte[] kinds, int size) {
        this.text = text;
        this.chars = chars;
        this.fields = fields;
        this.kinds = kinds;
        this.size = size;
    }

    /** The tokens of a text in any language. */
    public static Tokens of(String text) {
        return new TokenScanner(text).scan();
    }

    /** What stands between white space, for texts that were tokenised before. */
    public static Tokens onWhitespace(String text) {
        return new TokenScanner(text).scanWhitespace();
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The text the offsets speak of. */
    public String text() {
        return text;
    }

    /** UTF-16 offset of the first character of token {@code i}. */
    public int start(int i) {
        return fields[FIELDS * i];
    }

    /** UTF-16 offset after the last character of token {@code i}. */
    public int end(int i) {
        return fields[FIELDS * i + 1];
    }

    /** A hash of token {@code i}, the same for tokens that {@linkplain Fold#character look alike}. */
    public int hash(int i) {
        return fields[FIELDS * i + 2];
    }

    /** The characters of the text, for reading only. */
    public char[] chars() {
        return chars;
    }

    /** Whether the text is in NFC, so that equal tokens have equal characters. */
    public boolean isComposed() {
        return Chars.isComposed(text, chars);
    }

    /** What token {@code i} is. */
    public Kind kind(int i) {
        return KINDS[kinds[i]];
    }

    /** Whether token {@code i} is a word or a number, which is what "words" are in counts and shares. */
    public boolean isWord(int i) {
        return kinds[i] <= 1;
    }

    /** Whether token {@code i} is a number. */
    public boolean isNumber(int i) {
        return kinds[i] == 1;
    }

    /** The characters of token {@code i}, as they stand in the text. */
    public String get(int i) {
        return text.substring(start(i), end(i));
    }

    /** How many tokens are words or numbers. */
    public int words() {
        int words = 0;
        for (int i = 0; i < size; i++) {
            words += isWord(i) ? 1 : 0;
        }
        return words;
    }

    @Override
    public String toString() {
        String[] all = new String[size];
        Arrays.setAll(all, this::get);
        return String.join("|", all);
    }
}

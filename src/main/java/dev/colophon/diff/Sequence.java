package dev.colophon.diff;

import dev.colophon.text.Tokens;

/**
 * What the search sees of a text: each token's number, and what kind of token it is.
 *
 * @param ids equal numbers for equal tokens, of both texts alike
 * @param weights how much a token says, see the constants
 */
record Sequence(int[] ids, byte[] weights) {
    /** What may end a sentence. */
    static final byte STOP = 0;
    /** A function word or a punctuation mark: alone it is no reason to tear a change apart. */
    static final byte LIGHT = 1;

    static final byte WORD = 2;
    /** A capitalised word: a name, most of the time. */
    static final byte NAME = 3;
    /** A number, whose change a reader must see by itself. */
    static final byte NUMBER = 4;

    int size() {
        return ids.length;
    }

    boolean isStop(int i) {
        return weights[i] == STOP;
    }

    /** Whether a token says little: a function word or a mark. */
    boolean isLight(int i) {
        return weights[i] <= LIGHT;
    }

    boolean isNumber(int i) {
        return weights[i] == NUMBER;
    }

    static Sequence of(Tokens tokens, Vocabulary vocabulary) {
        String text = tokens.text();
        byte[] weights = new byte[tokens.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = switch (tokens.kind(i)) {
                case NUMBER -> NUMBER;
                case WORD -> word(text.charAt(tokens.start(i)), tokens.end(i) - tokens.start(i));
                case PUNCTUATION -> mark(text.charAt(tokens.start(i)));
                default -> LIGHT;
            };
        }
        return new Sequence(vocabulary.number(tokens), weights);
    }

    /** What a token says that was cut elsewhere. */
    static byte weight(String token) {
        char first = token.charAt(0);
        boolean digit = first <= '9' ? first >= '0' : first >= 0x660 && Character.isDigit(first);
        return digit ? NUMBER : word(first, token.length());
    }

    private static byte mark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？' ? STOP : LIGHT;
    }

    private static byte word(char first, int length) {
        if (length == 1) {
            return LIGHT;
        }
        boolean latin = first < 0x250;
        if (first < 'a' || !latin ? Character.isUpperCase(first) : first > 0xBF && Character.isUpperCase(first)) {
            return NAME;
        }
        return latin && length <= 3 ? LIGHT : WORD;
    }
}

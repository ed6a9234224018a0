package dev.colophon.diff;

import dev.colophon.text.Tokens;

/**
 * What the search sees of a text: each token's number, and how much a token says.
 *
 * @param ids equal numbers for equal tokens, of both texts alike
 */
record Sequence(int[] ids, Weights weights) {
    /** How much the token at a place says, see the constants; asked where something changed only. */
    interface Weights {
        byte of(int i);

        default boolean isNumber(int i) {
            return of(i) == NUMBER;
        }
    }

    private record TokenWeights(Tokens tokens) implements Weights {
        @Override
        public byte of(int i) {
            return weight(tokens, i);
        }

        @Override
        public boolean isNumber(int i) {
            return tokens.isNumber(i);
        }
    }

    /** What may end a sentence. */
    static final byte STOP = 0;
    /** A function word or a punctuation mark: alone it is no reason to tear a change apart. */
    static final byte LIGHT = 1;

    static final byte WORD = 2;
    /** A capitalised word: a name, most of the time. */
    static final byte NAME = 3;
    /** A number, whose change a reader must see by itself. */
    static final byte NUMBER = 4;

    /** The shape all numbers have. */
    static final int ANY_NUMBER = -1;

    static Sequence of(Tokens tokens, Vocabulary vocabulary) {
        return new Sequence(vocabulary.number(tokens), new TokenWeights(tokens));
    }

    /** Things that say nothing by themselves. */
    static Sequence plain(int[] ids) {
        return new Sequence(ids, i -> STOP);
    }

    int size() {
        return ids.length;
    }

    boolean isStop(int i) {
        return weights.of(i) == STOP;
    }

    /** Whether a token says little: a function word or a mark. */
    boolean isLight(int i) {
        return weights.of(i) <= LIGHT;
    }

    boolean isNumber(int i) {
        return weights.isNumber(i);
    }

    /** The numbers of a stretch's tokens, where a number is as good as another. */
    int[] shapes(int start, int end) {
        int[] shapes = new int[end - start];
        for (int i = start; i < end; i++) {
            shapes[i - start] = isNumber(i) ? ANY_NUMBER : ids[i];
        }
        return shapes;
    }

    private static byte weight(Tokens tokens, int i) {
        if (tokens.isNumber(i)) {
            return NUMBER;
        }
        char first = tokens.chars()[tokens.start(i)];
        return switch (tokens.kind(i)) {
            case WORD -> word(first, tokens.end(i) - tokens.start(i));
            case PUNCTUATION -> mark(first);
            default -> LIGHT;
        };
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

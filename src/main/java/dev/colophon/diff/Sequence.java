package dev.colophon.diff;

import dev.colophon.text.Tokens;

/**
 * What the search sees of a text: each token's number, and what kind of token it is.
 *
 * @param ids equal numbers for equal tokens, of both texts alike
 * @param weights how much a token says, see the constants
 */
record Sequence(int[] ids, byte[] weights) {
    /** A function word or a punctuation mark: alone it is no reason to tear a change apart. */
    static final byte LIGHT = 1;

    static final byte WORD = 2;
    /** A number, whose change a reader must see by itself. */
    static final byte NUMBER = 3;

    int size() {
        return ids.length;
    }

    boolean isNumber(int i) {
        return weights[i] == NUMBER;
    }

    static Sequence of(Tokens tokens, Vocabulary vocabulary) {
        byte[] weights = new byte[tokens.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(tokens, i);
        }
        return new Sequence(vocabulary.number(tokens), weights);
    }

    private static byte weight(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> NUMBER;
            case WORD -> {
                int length = tokens.end(i) - tokens.start(i);
                char first = tokens.text().charAt(tokens.start(i));
                boolean shortLatin = length <= 3 && first < 0x250 && !Character.isUpperCase(first);
                yield length == 1 || shortLatin ? LIGHT : WORD;
            }
            default -> LIGHT;
        };
    }
}

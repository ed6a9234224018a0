package dev.colophon.diff;

import dev.colophon.text.Tokens;

/** The steps of {@link WordDiff#diff(String, String, String)} up to a point, so that it can be told what each takes. */
public final class Steps {
    private Steps() {}

    /** Both texts cut into tokens. */
    public static int tokens(String a, String b) {
        return Tokens.of(a).size() + Tokens.of(b).size();
    }

    /** Equal tokens given equal numbers too; nothing is compared yet. */
    public static int numbers(String a, String b) {
        Tokens from = Tokens.of(a);
        Tokens to = Tokens.of(b);
        Vocabulary vocabulary = Vocabulary.folding(from.size() + to.size());
        return vocabulary.number(from).length + vocabulary.number(to).length;
    }

    /** The numbers matched, swept and snapped too; no run is told yet. */
    public static int blocks(String a, String b) {
        return WordDiff.blocks(Tokens.of(a), Tokens.of(b)).size();
    }
}

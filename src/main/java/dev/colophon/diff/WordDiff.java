package dev.colophon.diff;

import dev.colophon.text.Tokens;

/**
 * The difference of two texts in words. Equal texts give one equal run, empty texts none. White space around a changed
 * stretch stays outside it where both sides have it; a Korean eojeol that keeps most of its syllables is compared inside.
 */
public final class WordDiff {
    private WordDiff() {}

    /**
     * Compares two texts.
     *
     * @param language of both, BCP 47
     */
    public static Diff diff(String a, String b, String language) {
        return diff(a, b, language, Tokenizer.UNICODE);
    }

    /** Compares two texts cut into tokens in a given way. */
    public static Diff diff(String a, String b, String language, Tokenizer tokenizer) {
        Tokens from = tokenizer.tokens(a);
        Tokens to = tokenizer.tokens(b);
        return new RunBuilder(from, to).build(blocks(from, to));
    }

    /** The matching blocks of two tokenised texts; the same ones whichever text comes first. */
    static Blocks blocks(Tokens from, Tokens to) {
        if (from.text().compareTo(to.text()) > 0) {
            return blocks(to, from).mirrored();
        }
        Vocabulary vocabulary = Vocabulary.folding(from.size() + to.size());
        Sequence a = Sequence.of(from, vocabulary);
        Sequence b = Sequence.of(to, vocabulary);
        return Matching.of(a, b, vocabulary.size());
    }
}

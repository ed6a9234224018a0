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

    /**
     * What stayed of a text: as the diff, but for the small equal stretches between changes that it leaves out because they
     * catch the eye. Whose words they are does not depend on that.
     *
     * @param language of both, BCP 47
     */
    public static Diff stayed(String a, String b, String language) {
        Tokens from = Tokenizer.UNICODE.tokens(a);
        Tokens to = Tokenizer.UNICODE.tokens(b);
        return new RunBuilder(from, to).build(blocks(from, to, Matching::withCrumbs));
    }

    /** The matching blocks of two tokenised texts; the same ones whichever text comes first. */
    static Blocks blocks(Tokens from, Tokens to) {
        return blocks(from, to, Matching::of);
    }

    private interface Search {
        Blocks of(Sequence a, Sequence b, int vocabulary);
    }

    private static Blocks blocks(Tokens from, Tokens to, Search search) {
        if (from.text().compareTo(to.text()) > 0) {
            return blocks(to, from, search).mirrored();
        }
        Vocabulary vocabulary = Vocabulary.folding(from.size() + to.size());
        Sequence a = Sequence.of(from, vocabulary);
        Sequence b = Sequence.of(to, vocabulary);
        return search.of(a, b, vocabulary.size());
    }
}

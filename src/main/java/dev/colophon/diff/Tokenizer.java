package dev.colophon.diff;

import dev.colophon.text.Tokens;

/** How a text is cut into tokens before it is compared. */
public enum Tokenizer {
    /** Words, numbers and marks as a reader sees them. */
    UNICODE,
    /** What stands between white space, for texts that were tokenised before. */
    WHITESPACE;

    Tokens tokens(String text) {
        return this == WHITESPACE ? Tokens.onWhitespace(text) : Tokens.of(text);
    }
}

package dev.colophon.check;

import dev.colophon.check.Finding.Span;

/**
 * Something that a check found right after an editor changed it.
 *
 * @param edited where it stands in the edited text
 * @param source what it agrees with, as the source writes it
 */
public record Match(Span edited, String source) {}

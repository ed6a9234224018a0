package dev.colophon.rules;

import java.time.Instant;

/**
 * Under the breaking profile: somebody else is to look at what its editor signed alone.
 *
 * @param due by when
 * @param paragraphs how many are left
 */
public record SecondLook(Instant due, int paragraphs, boolean overdue) {}

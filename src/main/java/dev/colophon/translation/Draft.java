package dev.colophon.translation;

import java.time.Instant;

/**
 * What a person is writing and has not saved.
 *
 * @param basedOn key of the paragraph when they began
 */
public record Draft(String basedOn, String text, Instant at) {}

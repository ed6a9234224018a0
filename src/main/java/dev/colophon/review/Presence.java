package dev.colophon.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is at an article now.
 *
 * @param paragraph lineage of the paragraph before them, null for none
 * @param editing whether they have it in a field: a warning to others, no lock
 */
public record Presence(UUID person, @Nullable UUID paragraph, boolean editing) {}

package dev.colophon.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said about an article while it is worked on. Not part of the record: what must be kept is said with a sign-off.
 *
 * @param paragraph the lineage it is about, null for the whole article
 */
public record Comment(UUID id, UUID article, @Nullable UUID paragraph, UUID author, String text, Instant at) {}

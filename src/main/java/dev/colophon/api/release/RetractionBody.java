package dev.colophon.api.release;

import org.jspecify.annotations.Nullable;

/**
 * A retraction as JSON.
 *
 * @param reason for the record
 * @param publicNote the notice that readers get
 */
public record RetractionBody(
        @Nullable String reason, @Nullable String publicNote) {}

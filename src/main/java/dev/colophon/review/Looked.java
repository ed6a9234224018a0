package dev.colophon.review;

import java.time.Instant;

/**
 * When a person last looked at an article.
 *
 * @param version label of the version that was before them
 */
public record Looked(String version, Instant at) {}

package dev.colophon.article;

import org.jspecify.annotations.Nullable;

/** Who wrote the source article, as the page says. */
public record Byline(String name, @Nullable String email) {}

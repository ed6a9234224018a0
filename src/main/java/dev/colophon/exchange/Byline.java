package dev.colophon.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article, as the page names them.
 *
 * @param name as written, without "BY" or 기자
 */
public record Byline(String name, @Nullable String email) {}

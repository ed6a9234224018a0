package dev.colophon.release;

import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was found where a release was published: its text as copied, or its paragraphs. One of the two.
 *
 * @param publishedAt when it went up, where its reporter knows
 */
public record PublishedPage(
        String url,
        @Nullable Instant publishedAt,
        @Nullable String text,
        @Nullable List<Paragraph> paragraphs) {}

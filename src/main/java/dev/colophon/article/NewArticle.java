package dev.colophon.article;

import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an article when it is made.
 *
 * @param paragraphs the source text, {@code s1}; empty where it is not to be on record
 */
public record NewArticle(
        @Nullable String externalId,
        String desk,
        String sourceLanguage,
        String targetLanguage,
        String sourcePublication,
        @Nullable String sourceUrl,
        @Nullable Instant publishedAt,
        List<Byline> bylines,
        List<Paragraph> paragraphs) {
    public NewArticle {
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
    }
}

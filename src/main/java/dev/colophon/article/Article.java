package dev.colophon.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article's card: what it is and how the desk handles it. What was done to it is in its record.
 *
 * @param externalId the publishing system's own name, unique per publication and target language
 * @param sourcePublication whose text it is, with its article: "the Harbour Daily"
 * @param claimedDisclosure the line typed on a pasted page, to be held against the derived one
 * @param assignees persons
 */
public record Article(
        UUID id,
        @Nullable String externalId,
        String publication,
        String desk,
        String sourceLanguage,
        String targetLanguage,
        String sourcePublication,
        @Nullable String sourceUrl,
        @Nullable Instant publishedAt,
        List<Byline> bylines,
        String title,
        @Nullable String sourceTitle,
        @Nullable String slug,
        @Nullable Instant dueAt,
        @Nullable Instant embargoUntil,
        int urgency,
        List<UUID> assignees,
        @Nullable String claimedDisclosure,
        Instant createdAt,
        UUID createdBy) {
    public Article {
        bylines = List.copyOf(bylines);
        assignees = List.copyOf(assignees);
    }
}

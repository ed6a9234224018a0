package dev.colophon.api.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.colophon.api.input.BylineBody;
import dev.colophon.article.Article;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Progress;
import dev.colophon.rules.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as JSON: its card, where it stands, its versions.
 *
 * @param head label of the head, null while there is no text at all
 * @param release number of the newest release, null before the first
 * @param versions without their texts; left out of lists
 * @param normalised true in the answer to a request whose text is stored otherwise than it came, else left out
 */
public record ArticleBody(
        UUID id,
        @Nullable String externalId,
        String publication,
        String desk,
        String sourceLanguage,
        String targetLanguage,
        String sourcePublication,
        @Nullable String sourceUrl,
        @Nullable Instant publishedAt,
        List<BylineBody> bylines,
        String title,
        @Nullable String sourceTitle,
        @Nullable String slug,
        @Nullable Instant dueAt,
        @Nullable Instant embargoUntil,
        int urgency,
        List<UUID> assignees,
        @Nullable String claimedDisclosure,
        Instant createdAt,
        UUID createdBy,
        String stage,
        @Nullable String head,
        @Nullable Integer release,
        Progress progress,
        @JsonInclude(Include.NON_NULL) @Nullable List<VersionBody> versions,
        @JsonInclude(Include.NON_NULL) @Nullable Boolean normalised) {

    /** The whole of it. */
    static ArticleBody of(Article card, Sheet sheet, boolean normalised) {
        List<VersionBody> versions =
                sheet.record().versions().stream().map(VersionBody::outline).toList();
        return of(card, sheet, versions, normalised ? true : null);
    }

    /** As an item of a list. */
    static ArticleBody item(Article card, Sheet sheet) {
        return of(card, sheet, null, null);
    }

    private static ArticleBody of(
            Article card, Sheet sheet, @Nullable List<VersionBody> versions, @Nullable Boolean normalised) {
        ArticleRecord record = sheet.record();
        return new ArticleBody(
                card.id(),
                card.externalId(),
                card.publication(),
                card.desk(),
                card.sourceLanguage(),
                card.targetLanguage(),
                card.sourcePublication(),
                card.sourceUrl(),
                card.publishedAt(),
                card.bylines().stream().map(BylineBody::of).toList(),
                card.title(),
                card.sourceTitle(),
                card.slug(),
                card.dueAt(),
                card.embargoUntil(),
                card.urgency(),
                card.assignees(),
                card.claimedDisclosure(),
                card.createdAt(),
                card.createdBy(),
                sheet.stage().code(),
                record.head().map(ArticleVersion::label).orElse(null),
                record.latestRelease().map(release -> release.act().release()).orElse(null),
                sheet.progress(),
                versions,
                normalised);
    }
}

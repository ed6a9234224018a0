package dev.colophon.audit.period;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One release in a report over a period.
 *
 * @param title of the article as its card has it now
 * @param date of the release in the publication's time zone
 * @param disclosure the line, null where the rules give none and where it was erased
 * @param signed paragraphs signed or carried, of all that count
 * @param overridden whether a chief released it past its gate
 * @param url where it was published, as reported last
 * @param logIndex place of its event in the log, null while it waits for one
 */
@JsonPropertyOrder({"publication", "desk", "article"})
public record ReleaseRow(
        String publication,
        String desk,
        UUID article,
        @Nullable String externalId,
        String title,
        String sourceLanguage,
        String targetLanguage,
        int release,
        String kind,
        Instant releasedAt,
        String date,
        String version,
        String rule,
        @Nullable String disclosure,
        @Nullable String digitalSourceType,
        int signed,
        int of,
        int waived,
        boolean overridden,
        @Nullable String responsibleEditor,
        @Nullable String releasedBy,
        String policy,
        @Nullable String publicNote,
        @Nullable String url,
        String manifest,
        UUID event,
        @Nullable Long logIndex) {}

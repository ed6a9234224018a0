package dev.colophon.api.release;

import dev.colophon.release.ReleaseHead;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A release without its text, as JSON: an item of the feed, and the beginning of every release. */
public record ReleaseHeadJson(
        UUID article,
        @Nullable String externalId,
        int release,
        String kind,
        String status,
        @Nullable String url,
        @Nullable Integer supersededBy,
        String language,
        Instant releasedAt,
        @Nullable Instant embargoUntil,
        String version,
        String manifest,
        String policy) {
    static ReleaseHeadJson of(ReleaseHead head) {
        return new ReleaseHeadJson(
                head.article(),
                head.externalId(),
                head.number(),
                head.kind().code(),
                head.status(),
                head.url(),
                head.supersededBy(),
                head.language(),
                head.releasedAt(),
                head.embargoUntil(),
                head.version(),
                head.manifest(),
                head.policy());
    }
}

package dev.colophon.release;

import dev.colophon.rules.ReleaseKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release without its text, as lists and the feed tell it. {@code retracted}, {@code url} and {@code supersededBy} are
 * computed on reading, everything else never changes.
 *
 * @param number 1, 2, …
 * @param retracted whether a retraction took the article back since, or is this release
 * @param url where it was published, null while nobody reported it
 * @param supersededBy the release after it, null while it is the newest
 * @param embargoUntil until when nobody outside sees it, null without embargo
 * @param version label of the version it is made of
 * @param manifest {@code sha256:…} of the manifest document
 * @param policy the policy it was judged by
 * @param event id of the event that recorded it
 */
public record ReleaseHead(
        UUID article,
        @Nullable String externalId,
        int number,
        ReleaseKind kind,
        boolean retracted,
        @Nullable String url,
        @Nullable Integer supersededBy,
        String language,
        Instant releasedAt,
        @Nullable Instant embargoUntil,
        String version,
        String manifest,
        String policy,
        UUID event) {
    /** {@code released} or {@code retracted}. */
    public String status() {
        return retracted ? "retracted" : "released";
    }
}

package dev.colophon.hook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver gets.
 *
 * @param type by {@link WebhookEvent#code}, or {@code trial}
 * @param timestamp when it was recorded
 */
record Message(String type, Instant timestamp, Data data) {
    /** What somebody who tries an address sends. */
    static final String TRIAL = "trial";

    /**
     * What was recorded, without any text; what does not apply is left out.
     *
     * @param event of the log: its proof is at {@code /ledger/events/{event}/proof}
     * @param version the label of the version spoken of
     * @param kind of a version {@code source, machine, edited}; of a release its kind
     * @param verdict {@code approve} or {@code request-changes}
     * @param url where what is spoken of is read
     * @param checkpoint the newest signed statement of the whole log (a C2SP signed note): keep it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            @Nullable UUID article,
            @Nullable String externalId,
            @Nullable String desk,
            @Nullable String language,
            @Nullable UUID event,
            @Nullable String version,
            @Nullable String kind,
            @Nullable Integer release,
            @Nullable UUID signOff,
            @Nullable String verdict,
            @Nullable String url,
            @Nullable String checkpoint) {
        Data with(@Nullable String newest) {
            return new Data(
                    article, externalId, desk, language, event, version, kind, release, signOff, verdict, url, newest);
        }
    }

    static Message trial(Instant now) {
        return new Message(
                TRIAL, now, new Data(null, null, null, null, null, null, null, null, null, null, null, null));
    }
}

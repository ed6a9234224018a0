package dev.colophon.hook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to tell a webhook something.
 *
 * @param event of the log, also the message's {@code webhook-id}; null for a trial
 * @param type the message's type
 * @param again whether somebody asked for it to be sent once more, or for a trial
 * @param endedAt null while it waits
 * @param millis how long the receiver took
 * @param status what the receiver answered, null where no answer came
 * @param error why none came: {@code unreachable, timeout, address-refused}
 */
public record Delivery(
        UUID id,
        @Nullable UUID event,
        String type,
        boolean again,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable Integer millis,
        @Nullable Integer status,
        @Nullable String error) {
    /** {@code waiting, delivered} or {@code failed}. */
    @JsonProperty("outcome")
    public String outcome() {
        if (endedAt == null) {
            return "waiting";
        }
        return status != null && Answer.takes(status) ? "delivered" : "failed";
    }
}

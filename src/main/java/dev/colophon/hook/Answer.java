package dev.colophon.hook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending a message.
 *
 * @param status what the receiver answered, null where no answer came
 * @param error why none came, null where one did
 * @param retryAfter what the receiver asked to wait, null where it did not say
 */
record Answer(
        @Nullable Integer status,
        @Nullable String error,
        Duration took,
        @Nullable Duration retryAfter) {
    private static final int GONE = 410;

    static Answer none(String error, Duration took) {
        return new Answer(null, error, took, null);
    }

    /** Whether the receiver answers for it: a redirect is no answer, it is not followed. */
    boolean isTaken() {
        return status != null && takes(status);
    }

    boolean isGone() {
        return status != null && status == GONE;
    }

    static boolean takes(int status) {
        return status >= 200 && status < 300;
    }
}

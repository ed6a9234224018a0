package dev.colophon.hook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is about to be sent.
 *
 * @param delivery of one that somebody asked for; null for the next of the log
 * @param place in the log, null for a trial
 * @param message as it is told, the checkpoint too
 */
record Letter(
        UUID webhook,
        String url,
        List<String> secrets,
        @Nullable UUID delivery,
        @Nullable Long place,
        Message message) {
    /** The message's id, the same at every attempt: by it receivers know what they have. */
    String id() {
        UUID event = message.data().event();
        return event == null ? String.valueOf(delivery) : event.toString();
    }
}

package dev.colophon.verify;

import dev.colophon.proof.Envelope;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored or shipped.
 *
 * @param envelope its exact bytes
 * @param logIndex its place in the log, null where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SignedEvent(byte[] envelope, @Nullable Long logIndex) {
    /** The log indexes of events by their ids, those that are known. */
    public static Map<UUID, Long> places(List<SignedEvent> events) {
        Map<UUID, Long> places = new HashMap<>();
        for (SignedEvent event : events) {
            Long index = event.logIndex();
            if (index != null) {
                place(event).ifPresent(id -> places.put(id, index));
            }
        }
        return places;
    }

    /** What cannot be read the chain's own verification names. */
    private static java.util.Optional<UUID> place(SignedEvent event) {
        try {
            return java.util.Optional.of(
                    Statement.parse(Envelope.parse(event.envelope()).payload()).eventId());
        } catch (MalformedException unreadable) {
            return java.util.Optional.empty();
        }
    }
}

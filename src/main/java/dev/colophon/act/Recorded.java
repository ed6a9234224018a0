package dev.colophon.act;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as the ledger holds it, with the documents its event names.
 *
 * @param chain {@code article/<id>}, {@code desk/<id>} or {@code service}
 * @param seq position in the chain, from 0
 * @param prev hex SHA-256 of the previous envelope's bytes in this chain, null for the first
 * @param documents by subject name: {@code version}, {@code items}, {@code attestation}, {@code alignment}, {@code policy}, {@code rules},
 *     {@code manifest}, {@code blockers}, {@code differences}
 */
public record Recorded(
        UUID eventId,
        String chain,
        long seq,
        @Nullable String prev,
        Instant recordedAt,
        Actor actor,
        @Nullable PolicyRef policy,
        String app,
        Act act,
        Map<String, Subject> documents) {
    /** A document under the digest by which the event names it. */
    public record Subject(String sha256, Document document) {}

    public Recorded {
        documents = Map.copyOf(documents);
    }
}

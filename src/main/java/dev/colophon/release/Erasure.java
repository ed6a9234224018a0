package dev.colophon.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An erasure as it was done.
 *
 * @param event of the record
 * @param paragraphs lineages whose texts are gone
 * @param renewed whether the text was saved anew, because paragraphs of it rendered an erased source
 */
public record Erasure(UUID erasure, UUID event, List<UUID> paragraphs, boolean renewed, Instant erasedAt) {
    public Erasure {
        paragraphs = List.copyOf(paragraphs);
    }
}

package dev.colophon.verify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a record that does not hold.
 *
 * @param code stable, such as {@code prev-mismatch}; the record format lists them
 * @param chain where, null for what belongs to no chain
 * @param seq where in the chain, by counting, null for the chain as a whole
 * @param event the event's own id, null where it could not be read
 */
public record Failure(
        String code,
        @Nullable String chain,
        @Nullable Long seq,
        @Nullable UUID event,
        String detail) {}

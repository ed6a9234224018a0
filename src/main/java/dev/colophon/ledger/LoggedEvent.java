package dev.colophon.ledger;

import java.util.UUID;

/**
 * An event as it is stored, with the proof that it stands in the log.
 *
 * @param seq its place in its chain
 * @param envelope its exact bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record LoggedEvent(UUID id, String chain, long seq, byte[] envelope, LogProof proof) {}

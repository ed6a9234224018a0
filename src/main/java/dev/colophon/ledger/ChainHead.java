package dev.colophon.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where a chain ends.
 *
 * @param seq of the last event, -1 when there is none
 * @param sha256 of the last envelope's bytes, null when there is none
 */
record ChainHead(long seq, @Nullable String sha256) {}

package dev.colophon.ledger;

import java.util.UUID;

/**
 * Told within the transaction that destroys disclosures, so that whoever holds copies of what they said destroys these too.
 *
 * @param erasure its id
 */
public record TextsErased(UUID erasure) {}

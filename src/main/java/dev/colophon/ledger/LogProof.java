package dev.colophon.ledger;

import java.util.List;

/**
 * That an event stands in the log at its place.
 *
 * @param index its place
 * @param hashes the inclusion proof of RFC 9162 §2.1.3, from the leaf's neighbour upwards
 * @param checkpoint the signed note whose tree the proof leads to
 */
public record LogProof(long index, List<byte[]> hashes, String checkpoint) {
    public LogProof {
        hashes = List.copyOf(hashes);
    }
}

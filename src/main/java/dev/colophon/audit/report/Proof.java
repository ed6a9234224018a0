package dev.colophon.audit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes the record checkable.
 *
 * @param head SHA-256 of the chain's last envelope
 * @param verified whether every signature, link, document and text held when the report was made
 * @param failures what did not hold
 * @param logIndex the last event's place in the service's log, null while it waits for one
 * @param checkpoint the first that covers the last event, null while there is none
 */
public record Proof(
        List<DocumentHash> documents,
        int events,
        String head,
        boolean verified,
        List<String> failures,
        @Nullable Long logIndex,
        @Nullable SignedTree checkpoint,
        List<PublicKey> keys) {

    /** A document's digest: {@code s1}, {@code m1}, {@code e3}, {@code manifest}. */
    public record DocumentHash(String name, String sha256) {}

    /**
     * A checkpoint of the log.
     *
     * @param size of the tree
     * @param root its hash, base64
     * @param key that signed it, as a signed-note verifier key
     * @param note the checkpoint itself, as a C2SP signed note
     */
    public record SignedTree(long size, String root, String key, String note) {}

    /** A key that signs events: base64 of its 32 raw bytes. */
    public record PublicKey(String keyId, String publicKey) {}
}

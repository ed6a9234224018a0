package dev.colophon.verify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.NoteKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what is said of the log: who signed it, what stands in it, and that it goes on from what one knew before. */
final class LogVerifier {
    private final Checkpoint checkpoint;
    private final List<Failure> failures = new ArrayList<>();

    /**
     * Opens a checkpoint.
     *
     * @param keys those that may have signed it: one suffices
     * @throws MalformedException {@code checkpoint-invalid}, {@code checkpoint-foreign}
     */
    LogVerifier(String note, List<NoteKey> keys) {
        this.checkpoint = Checkpoint.open(note, keys);
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Checks that an envelope stands in the log where its proof says; answers its place, null where it does not. */
    @Nullable
    Long place(String chain, long seq, byte[] envelope, JsonNode proof) {
        long index = proof.path("index").asLong(-1);
        boolean included = Merkle.includes(
                index, checkpoint.size(), Merkle.leaf(envelope), hashes(proof.path("hashes")), checkpoint.root());
        if (!included) {
            failures.add(new Failure(
                    "inclusion-invalid", chain, seq, null, "its proof does not lead from it to the checkpoint"));
        }
        return included ? index : null;
    }

    /**
     * Checks that the log begins with what an earlier checkpoint says.
     *
     * @param note the earlier checkpoint
     * @param proofs by the earlier tree's size in decimal, lists of hashes
     */
    void continues(String note, List<NoteKey> keys, JsonNode proofs) {
        Checkpoint earlier = Checkpoint.open(note, keys);
        if (!earlier.origin().equals(checkpoint.origin())) {
            fail("checkpoint-foreign", "the checkpoint given is one of " + earlier.origin());
        } else if (earlier.size() > checkpoint.size()) {
            fail(
                    "tail-cut",
                    "the checkpoint given is of a log of " + earlier.size() + " events, this one has "
                            + checkpoint.size());
        } else {
            consistent(earlier, proofs.path(Long.toString(earlier.size())));
        }
    }

    private void consistent(Checkpoint earlier, JsonNode proof) {
        boolean same = earlier.size() == checkpoint.size();
        if (!same && !proof.isArray()) {
            fail("consistency-missing", "it holds no proof from a log of " + earlier.size() + " events");
        } else if (!Merkle.consistent(
                earlier.size(), checkpoint.size(), earlier.root(), checkpoint.root(), hashes(proof))) {
            fail("consistency-invalid", "the log does not begin with what the checkpoint given says");
        }
    }

    private void fail(String code, String detail) {
        failures.add(new Failure(code, null, null, null, detail));
    }

    /** What is no hash makes a proof that leads nowhere. */
    private static List<byte[]> hashes(JsonNode array) {
        List<byte[]> hashes = new ArrayList<>();
        for (JsonNode hash : array) {
            try {
                hashes.add(HexFormat.of().parseHex(hash.asText()));
            } catch (IllegalArgumentException e) {
                throw new MalformedException("inclusion-invalid", "not a hash: " + hash);
            }
        }
        return hashes;
    }
}

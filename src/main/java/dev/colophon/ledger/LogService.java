package dev.colophon.ledger;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.TilePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The log as outsiders see it: checkpoints, tiles and proofs. */
@ApplicationScoped
public class LogService {
    private final Checkpoints checkpoints;
    private final TreeStore trees;
    private final EventLog log;
    private final LogSigner signer;

    LogService(Checkpoints checkpoints, TreeStore trees, EventLog log, LogSigner signer) {
        this.checkpoints = checkpoints;
        this.trees = trees;
        this.log = log;
        this.signer = signer;
    }

    /** The latest checkpoint, empty in the first second of a service. */
    @Transactional
    public Optional<String> checkpoint() {
        return checkpoints.latest().map(latest -> latest.note);
    }

    /** The first checkpoint that covers an event, empty until there is one; then it never changes. */
    @Transactional
    public Optional<String> checkpointOver(UUID event) {
        OptionalLong index = log.indexOf(event);
        return index.isEmpty()
                ? Optional.empty()
                : checkpoints.firstOver(index.getAsLong()).map(first -> first.note);
    }

    /** The hashes of a tile, empty where the signed log does not reach that far. */
    @Transactional
    public Optional<List<byte[]>> tile(TilePath path) {
        List<byte[]> hashes = trees.read(path.level(), path.first(), path.width());
        return hashes.size() == path.width() ? Optional.of(hashes) : Optional.empty();
    }

    /**
     * The proof that an event is in the log.
     *
     * @throws Fault {@code not-yet-sequenced} while no checkpoint covers it
     */
    @Transactional
    public LogProof proof(UUID event) {
        OptionalLong index = log.indexOf(event);
        CheckpointEntity latest = checkpoints
                .latest()
                .filter(checkpoint -> index.isPresent() && index.getAsLong() < checkpoint.size)
                .orElseThrow(() -> Fault.of(
                        Fault.Kind.UNAVAILABLE, "not-yet-sequenced", "The log has not come to it yet. Try again."));
        return new LogProof(index.getAsLong(), trees.tree(latest.size).inclusion(index.getAsLong()), latest.note);
    }

    /**
     * The proof that the latest checkpoint's tree begins with an earlier one.
     *
     * @param earlier the earlier tree's size
     * @throws Fault {@code no-such-tree} when the log was never that large
     */
    @Transactional
    public List<byte[]> consistency(long earlier) {
        long size = checkpoints
                .latest()
                .map(latest -> Checkpoint.open(latest.note, signer.publicKey()).size())
                .orElse(0L);
        if (earlier < 1 || earlier > size) {
            throw Fault.of(Fault.Kind.NOT_FOUND, "no-such-tree", "The log has " + size + " signed entries.");
        }
        return trees.tree(size).consistency(earlier);
    }

    /** The key that checks checkpoints. */
    public NoteKey key() {
        return signer.publicKey();
    }
}

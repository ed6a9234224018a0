package dev.colophon.ledger;

import dev.colophon.fault.Fault;
import dev.colophon.proof.HashTree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Proves that events stand in the log, and that the log goes on from what it was. */
@ApplicationScoped
public class ProofService {
    /** Short against what a batch and its checkpoint need. */
    private static final Duration PAUSE = Duration.ofMillis(5);
    /** Three seconds of pauses. */
    private static final int ATTEMPTS = 600;

    private final Checkpoints checkpoints;
    private final TreeStore trees;
    private final EventLog log;

    ProofService(Checkpoints checkpoints, TreeStore trees, EventLog log) {
        this.checkpoints = checkpoints;
        this.trees = trees;
        this.log = log;
    }

    /**
     * The proof that an event is in the log.
     *
     * @throws Fault {@code not-yet-sequenced} while no checkpoint covers it
     */
    @Transactional
    public LogProof proof(UUID event) {
        return Objects.requireNonNull(proofs(List.of(event)).get(event));
    }

    /**
     * The proofs that events are in the log, all under the latest checkpoint.
     *
     * @throws Fault {@code not-yet-sequenced} while it does not cover them all
     */
    @Transactional
    public Map<UUID, LogProof> proofs(Collection<UUID> events) {
        CheckpointEntity latest = checkpoints.latest().orElseThrow(ProofService::notYet);
        HashTree tree = trees.tree(latest.size);
        Map<UUID, Long> places = log.indexesOf(events);
        Map<UUID, LogProof> proofs = new HashMap<>();
        for (UUID event : events) {
            Long index = places.get(event);
            if (index == null || index >= latest.size) {
                throw notYet();
            }
            proofs.put(event, new LogProof(index, tree.inclusion(index), latest.note));
        }
        return proofs;
    }

    /**
     * Waits until a checkpoint covers an event, which is a matter of milliseconds, and at most three seconds.
     *
     * @throws Fault {@code not-yet-sequenced} when it takes longer
     */
    public void await(UUID event) {
        for (int n = 0; n < ATTEMPTS; n++) {
            if (QuarkusTransaction.requiringNew().call(() -> covered(event))) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw notYet();
    }

    private boolean covered(UUID event) {
        OptionalLong index = log.indexOf(event);
        return index.isPresent()
                && checkpoints
                        .latest()
                        .filter(latest -> index.getAsLong() < latest.size)
                        .isPresent();
    }

    private static Fault notYet() {
        return Fault.of(
                        Fault.Kind.UNAVAILABLE,
                        "not-yet-sequenced",
                        "The log has not come to it yet. Try again in a second.")
                .with("retryAfter", 1);
    }

    /**
     * The proof that the latest checkpoint's tree begins with an earlier one.
     *
     * @param earlier the earlier tree's size
     * @throws Fault {@code no-such-tree} when the log was never that large
     */
    @Transactional
    public List<byte[]> consistency(long earlier) {
        return consistency(earlier, size());
    }

    /** As {@link #consistency(long)}, to a tree of that signed size. */
    @Transactional
    public List<byte[]> consistency(long earlier, long size) {
        if (earlier < 1 || earlier > size) {
            throw Fault.of(Fault.Kind.NOT_FOUND, "no-such-tree", "The log has " + size + " signed entries.");
        }
        return trees.tree(size).consistency(earlier);
    }

    /**
     * That a later checkpoint's log begins with an earlier one.
     *
     * @param checkpoint the later one
     */
    public record Continuation(List<byte[]> hashes, String checkpoint) {
        public Continuation {
            hashes = List.copyOf(hashes);
        }
    }

    /**
     * As {@link #consistency(long)}, with the checkpoint that it leads to.
     *
     * @throws Fault {@code no-such-tree}
     */
    @Transactional
    public Continuation continuation(long earlier) {
        CheckpointEntity latest = checkpoints.latest().orElseThrow(ProofService::notYet);
        return new Continuation(consistency(earlier, latest.size), latest.note);
    }

    /** Sizes of the first checkpoints over these places in the log: those that were told when an event got its place. */
    @Transactional
    public SortedSet<Long> firstSizes(Collection<Long> places) {
        SortedSet<Long> sizes = new TreeSet<>();
        places.stream().sorted().forEach(place -> {
            if (sizes.isEmpty() || place >= sizes.last()) {
                checkpoints.firstOver(place).ifPresent(first -> sizes.add(first.size));
            }
        });
        return sizes;
    }

    private long size() {
        return checkpoints.latest().map(latest -> latest.size).orElse(0L);
    }
}

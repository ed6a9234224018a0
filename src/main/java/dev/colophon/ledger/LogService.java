package dev.colophon.ledger;

import dev.colophon.fault.Fault;
import dev.colophon.proof.HashTree;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.TilePath;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The log as outsiders see it: checkpoints, tiles and proofs. */
@ApplicationScoped
public class LogService {
    /** Short against what a batch and its checkpoint need. */
    private static final Duration PAUSE = Duration.ofMillis(5);
    /** Three seconds of pauses. */
    private static final int ATTEMPTS = 600;

    private final Checkpoints checkpoints;
    private final TreeStore trees;
    private final EventLog log;
    private final LogSigner signer;
    private final EnrolledKeys keys;
    private final EventSigner events;
    private final Clock clock;

    LogService(
            Checkpoints checkpoints,
            TreeStore trees,
            EventLog log,
            LogSigner signer,
            EnrolledKeys keys,
            EventSigner events,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.trees = trees;
        this.log = log;
        this.signer = signer;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** How far the log is. */
    @Transactional
    public LogState state() {
        Optional<CheckpointEntity> latest = checkpoints.latest();
        Instant now = clock.instant();
        return new LogState(
                log.size(),
                log.waiting(),
                log.waitingSince()
                        .map(since -> Duration.between(since, now))
                        .filter(lag -> !lag.isNegative())
                        .orElse(Duration.ZERO),
                latest.map(checkpoint -> checkpoint.size).orElse(0L),
                latest.map(checkpoint -> checkpoint.signedAt).orElse(null));
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

    private long signedSize() {
        return checkpoints.latest().map(latest -> latest.size).orElse(0L);
    }

    /** The hashes of a tile, empty where the signed log does not reach that far. */
    @Transactional
    public Optional<List<byte[]>> tile(TilePath path) {
        // An entry of level n stands for 256 to the power of n leaves.
        int shift = path.level() * HashTree.TILE_HEIGHT;
        if (path.first() + path.width() > signedSize() >> Math.min(shift, Long.SIZE - 1)) {
            return Optional.empty();
        }
        List<byte[]> hashes = trees.read(path.level(), path.first(), path.width());
        return hashes.size() == path.width() ? Optional.of(hashes) : Optional.empty();
    }

    /**
     * The entries of a tile, each after two bytes of length, empty where the signed log does not reach that far.
     *
     * @param path of level 0
     */
    @Transactional
    public Optional<byte[]> entries(TilePath path) {
        List<byte[]> envelopes = log.envelopes(path.first(), path.width());
        if (envelopes.size() < path.width() || path.first() + path.width() > signedSize()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] envelope : envelopes) {
            bytes.write(envelope.length >> Byte.SIZE);
            bytes.write(envelope.length);
            bytes.writeBytes(envelope);
        }
        return Optional.of(bytes.toByteArray());
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
        CheckpointEntity latest = checkpoints.latest().orElseThrow(LogService::notYet);
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
                Fault.Kind.UNAVAILABLE, "not-yet-sequenced", "The log has not come to it yet. Try again in a second.");
    }

    /**
     * The proof that the latest checkpoint's tree begins with an earlier one.
     *
     * @param earlier the earlier tree's size
     * @throws Fault {@code no-such-tree} when the log was never that large
     */
    @Transactional
    public List<byte[]> consistency(long earlier) {
        return consistency(earlier, signedSize());
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
        CheckpointEntity latest = checkpoints.latest().orElseThrow(LogService::notYet);
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

    /** Every key that ever counted, in the order of enrolment. */
    @Transactional
    public List<EnrolledKey> keys() {
        return keys.all(signer.publicKey().name());
    }

    /** Whether a key is in use: this replica signs with it, or events since then bear its signature. */
    @Transactional
    public boolean uses(String keyId, Instant since) {
        return signer.uses(keyId) || events.uses(keyId) || log.signedSince(keyId, since);
    }

    /** The key that checks checkpoints. */
    public NoteKey key() {
        return signer.publicKey();
    }
}

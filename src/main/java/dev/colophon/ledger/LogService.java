package dev.colophon.ledger;

import dev.colophon.proof.HashTree;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.TilePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The log as outsiders see it: checkpoints, tiles and keys. {@link ProofService} proves what stands in it. */
@ApplicationScoped
public class LogService {
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

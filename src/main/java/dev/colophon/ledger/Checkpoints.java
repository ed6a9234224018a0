package dev.colophon.ledger;

import dev.colophon.proof.Checkpoint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** Signs the log as a whole, each time it has grown. */
@ApplicationScoped
class Checkpoints {
    private final EntityManager database;
    private final EventLog log;
    private final TreeStore trees;
    private final SequencerLease lease;
    private final LogSigner signer;
    private final DiskSync disk;
    private final Witness witness;
    private final Clock clock;

    Checkpoints(
            EntityManager database,
            EventLog log,
            TreeStore trees,
            SequencerLease lease,
            LogSigner signer,
            DiskSync disk,
            Witness witness,
            Clock clock) {
        this.database = database;
        this.log = log;
        this.trees = trees;
        this.lease = lease;
        this.signer = signer;
        this.disk = disk;
        this.witness = witness;
        this.clock = clock;
    }

    /** Signs what is not covered by a checkpoint yet, after it is on the disk. */
    void sign() {
        boolean behind = QuarkusTransaction.requiringNew().call(() -> latestSize() < log.size());
        if (behind) {
            disk.sync();
            String note = QuarkusTransaction.requiringNew().call(this::signAll);
            if (!note.isEmpty()) {
                witness.write(note);
            }
        }
    }

    /** The row's lock keeps others from signing another tree of the same size. The note, empty where there is none. */
    private String signAll() {
        long size = lease.next();
        if (size == SequencerLease.NOT_OURS || size <= latestSize()) {
            return "";
        }
        trees.grow(size);
        CheckpointEntity checkpoint = new CheckpointEntity();
        checkpoint.size = size;
        checkpoint.note = signer.sign(size, trees.tree(size).root());
        checkpoint.fence = lease.fence();
        checkpoint.signedAt = clock.instant();
        database.persist(checkpoint);
        return checkpoint.note;
    }

    /** The latest note, empty before anything was signed. */
    Optional<CheckpointEntity> latest() {
        return database.createQuery("from CheckpointEntity order by size desc", CheckpointEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The first checkpoint that covers an entry: it never changes. */
    Optional<CheckpointEntity> firstOver(long logIndex) {
        return database.createQuery("from CheckpointEntity where size > :index order by size", CheckpointEntity.class)
                .setParameter("index", logIndex)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private long latestSize() {
        return latest().map(checkpoint -> checkpoint.size).orElse(0L);
    }

    /**
     * Makes sure that what was signed last is still a prefix of the log: by the database itself, and by the file beside
     * the keys.
     *
     * @throws IllegalStateException when it is not: the database is not the one that was signed, or an older state of it
     */
    void demandPrefix() {
        latest().ifPresent(stored -> {
            if (open(stored.note).size() != stored.size) {
                throw new IllegalStateException("The stored checkpoint of size " + stored.size + " is another's");
            }
            demandPrefix(stored.note, "its checkpoint");
        });
        witness.read().ifPresent(note -> demandPrefix(note, "the checkpoint in " + witness));
    }

    private void demandPrefix(String note, String which) {
        Checkpoint checkpoint = open(note);
        boolean prefix = log.size() >= checkpoint.size()
                && latestSize() >= checkpoint.size()
                && Arrays.equals(trees.tree(checkpoint.size()).root(), checkpoint.root());
        if (!prefix) {
            throw new IllegalStateException("The log does not begin with what " + which + " of size "
                    + checkpoint.size() + " says: the database was changed or set back");
        }
    }

    private Checkpoint open(String note) {
        return Checkpoint.open(note, signer.publicKeys());
    }
}

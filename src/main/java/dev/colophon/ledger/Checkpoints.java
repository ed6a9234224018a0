package dev.colophon.ledger;

import dev.colophon.proof.Checkpoint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    Checkpoints(
            EntityManager database,
            EventLog log,
            TreeStore trees,
            SequencerLease lease,
            LogSigner signer,
            DiskSync disk) {
        this.database = database;
        this.log = log;
        this.trees = trees;
        this.lease = lease;
        this.signer = signer;
        this.disk = disk;
    }

    /** Signs what is not covered by a checkpoint yet, after it is on the disk. */
    void sign() {
        boolean behind = QuarkusTransaction.requiringNew().call(() -> latestSize() < log.size());
        if (behind) {
            disk.sync();
            QuarkusTransaction.requiringNew().run(this::signAll);
        }
    }

    /** The row's lock keeps others from signing another tree of the same size. */
    private void signAll() {
        long size = lease.next();
        if (size == SequencerLease.NOT_OURS || size <= latestSize()) {
            return;
        }
        trees.grow(size);
        CheckpointEntity checkpoint = new CheckpointEntity();
        checkpoint.size = size;
        checkpoint.note = signer.sign(size, trees.tree(size).root());
        checkpoint.fence = lease.fence();
        database.persist(checkpoint);
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
     * Makes sure that what was signed last is still a prefix of the log.
     *
     * @throws IllegalStateException when it is not: the database is not the one that was signed
     */
    void demandPrefix() {
        latest().ifPresent(stored -> {
            Checkpoint checkpoint = Checkpoint.open(stored.note, signer.publicKey());
            boolean prefix = log.size() >= checkpoint.size()
                    && checkpoint.size() == stored.size
                    && Arrays.equals(trees.tree(checkpoint.size()).root(), checkpoint.root());
            if (!prefix) {
                throw new IllegalStateException(
                        "The log does not begin with what its checkpoint of size " + stored.size + " says");
            }
        });
    }
}

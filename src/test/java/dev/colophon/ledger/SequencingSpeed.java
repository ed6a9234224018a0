package dev.colophon.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How fast events that wait get their places in the log. As {@link AppendSpeed}, never part of the build. */
@QuarkusTest
class SequencingSpeed {
    private static final int ROUNDS = 3;
    private static final int EVENTS = 10_000;

    @Inject
    LedgerService ledger;

    @Inject
    LedgerSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    EventLog log;

    @Inject
    LogService logs;

    @Inject
    TreeStore trees;

    @Inject
    LogSigner signer;

    @Inject
    DiskSync disk;

    @Inject
    Witness witness;

    /** Ten thousand events that wait get their places, are hashed and signed. */
    @Test
    void sequencing() {
        SequencerLease lease = new SequencerLease(entities, settings);
        LogBatch batch = new LogBatch(entities, lease, settings);
        Checkpoints checkpoints =
                new Checkpoints(entities, log, trees, lease, signer, disk, witness, java.time.Clock.systemUTC());
        for (int round = 0; round < ROUNDS; round++) {
            LedgerSamples.awaitCheckpoint(ledger, logs);
            hold(lease);
            UUID article = UUID.randomUUID();
            for (int chunk = 0; chunk < 10; chunk++) {
                QuarkusTransaction.requiringNew().run(() -> {
                    for (int n = 0; n < EVENTS / 10; n++) {
                        LedgerSamples.waive(ledger, article);
                    }
                });
            }
            long start = System.nanoTime();
            int taken = 0;
            // The service's sequencer looks at the lease too, and whoever comes at that moment takes nothing.
            while (taken < EVENTS) {
                taken += batch.take();
                checkpoints.sign();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT, "sequencing: %d events in %.2f s, %.0f events/s%n", taken, seconds, taken / seconds);
            QuarkusTransaction.requiringNew().run(() -> leaseUntil("null"));
        }
    }

    /** This one sequences, and the service's own sequencer takes nothing meanwhile. */
    private void hold(SequencerLease lease) {
        QuarkusTransaction.requiringNew().run(() -> {
            leaseUntil("null");
            lease.next();
            leaseUntil("current_timestamp + interval '1' hour");
        });
    }

    private void leaseUntil(String moment) {
        entities.createNativeQuery("update sequencer set leased_until = " + moment + " where id = 1")
                .executeUpdate();
    }
}

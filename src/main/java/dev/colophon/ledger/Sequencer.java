package dev.colophon.ledger;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gives committed events their place in the log, woken by each commit and, for what other replicas wrote, by a beat. One
 * thread; among replicas {@link SequencerLease} lets one at a time through.
 */
@ApplicationScoped
class Sequencer {
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;
    private final LogBatch batch;
    private final Checkpoints checkpoints;
    private final LedgerSettings settings;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "sequencer");
        made.setDaemon(true);
        return made;
    });

    Sequencer(
            EntityManager database,
            TransactionSynchronizationRegistry transactions,
            LogBatch batch,
            Checkpoints checkpoints,
            LedgerSettings settings) {
        this.database = database;
        this.transactions = transactions;
        this.batch = batch;
        this.checkpoints = checkpoints;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        long beat = settings.beat().toMillis();
        var unused = thread.scheduleWithFixedDelay(this::work, beat, beat, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Puts an event before the log, in the transaction that writes it. */
    void await(UUID event) {
        database.createNativeQuery("insert into unsequenced (event) values (:event)")
                .setParameter("event", event)
                .executeUpdate();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only what was committed is worth waking for.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake();
                }
            }
        });
    }

    private void wake() {
        if (woken.compareAndSet(false, true) && !thread.isShutdown()) {
            thread.execute(this::work);
        }
    }

    private void work() {
        woken.set(false);
        try {
            while (batch.take() > 0) {
                checkpoints.sign();
            }
            checkpoints.sign();
        } catch (RuntimeException e) {
            Log.warn("The log could not be continued; trying again at the next beat", e);
        }
    }
}

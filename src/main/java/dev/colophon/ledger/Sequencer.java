package dev.colophon.ledger;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives committed events their place in the log, woken by each commit and, for what other replicas wrote, by a beat. After
 * each time it rests in proportion to its work: a batch costs about the same for one event as for fifty, and those who
 * write should not pay for it at each commit. One thread; among replicas {@link SequencerLease} lets one at a time through.
 */
@ApplicationScoped
class Sequencer {
    /** Times the work, so that it takes a tenth of the time at most. */
    private static final long REST = 9;

    /** Nanoseconds; a reader of the log, such as the feed, notices no such pause. */
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(250);

    private final TransactionSynchronizationRegistry transactions;
    private final LogBatch batch;
    private final Checkpoints checkpoints;
    private final LedgerSettings settings;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final AtomicLong rested = new AtomicLong(System.nanoTime());
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "sequencer");
        made.setDaemon(true);
        return made;
    });

    Sequencer(
            TransactionSynchronizationRegistry transactions,
            LogBatch batch,
            Checkpoints checkpoints,
            LedgerSettings settings) {
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

    /** Called in the transaction that writes an event. */
    void wakeAfterCommit() {
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
            // What is due already runs at once.
            var unused = thread.schedule(this::work, rested.get() - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void work() {
        woken.set(false);
        long begun = System.nanoTime();
        try {
            while (batch.take() == settings.batch()) {
                checkpoints.sign();
            }
            checkpoints.sign();
        } catch (RuntimeException e) {
            Log.warn("The log could not be continued; trying again at the next beat", e);
        }
        long ended = System.nanoTime();
        rested.set(ended + Math.min(REST * (ended - begun), LONGEST_REST));
    }
}

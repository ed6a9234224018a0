package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Digests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SequencerTest {
    private static final int WRITERS = 8;
    private static final int EACH = 25;

    @Inject
    LedgerService ledger;

    @Inject
    EventRepository events;

    @Inject
    EntityManager database;

    @Inject
    LedgerSettings settings;

    @Inject
    EventLog log;

    @Inject
    TreeStore trees;

    @Inject
    LogSigner signer;

    @Inject
    DiskSync disk;

    @Inject
    Witness witness;

    @Inject
    Clock clock;

    @Inject
    LogService logs;

    @Inject
    VerificationService verification;

    @Test
    void writers_of_one_chain_leave_no_gap_and_no_fork() throws Exception {
        UUID article = UUID.randomUUID();
        Set<UUID> written = race(writer -> article);
        List<Recorded> chain = ledger.chain(Chains.article(article));
        assertThat(chain).hasSize(WRITERS * EACH);
        assertThat(chain.stream().map(Recorded::eventId)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(chain.stream().mapToLong(Recorded::seq))
                .containsExactlyElementsOf(
                        LongStream.range(0, chain.size()).boxed().toList());
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).prev()).isEqualTo(digestOf(chain.get(i - 1).eventId()));
        }
    }

    @Test
    void the_log_skips_nothing_while_many_write() throws Exception {
        long before = ledger.logSize() - 1;
        List<LogEntry> seen = new ArrayList<>();
        Set<UUID> written = race(writer -> new UUID(7, writer), () -> seen.addAll(ledger.log(last(seen, before), 40)));
        LedgerSamples.awaitSequencing(ledger);
        while (seen.addAll(ledger.log(last(seen, before), 40))) {
            // To the end.
        }
        assertThat(seen.stream().map(LogEntry::index))
                .containsExactlyElementsOf(LongStream.range(before + 1, before + 1 + seen.size())
                        .boxed()
                        .toList());
        assertThat(seen.stream().map(entry -> entry.recorded().eventId())).containsAll(written);
        assertThat(chainsInOrder(seen)).isTrue();
        assertThat(ledger.logIndex(seen.get(3).recorded().eventId()))
                .hasValue(seen.get(3).index());
    }

    @Test
    void two_replicas_take_turns_and_leave_no_gap() throws Exception {
        SequencerLease other = new SequencerLease(database, settings);
        LogBatch batch = new LogBatch(database, other, settings);
        Checkpoints checkpoints = new Checkpoints(database, log, trees, other, signer, disk, witness, clock);
        // What tests before this one wrote may still wait for its place.
        LedgerSamples.awaitSequencing(ledger);
        long before = ledger.logSize();
        AtomicInteger taken = new AtomicInteger();
        Set<UUID> written = race(writer -> new UUID(8, writer), () -> {
            relieve();
            taken.addAndGet(batch.take());
            checkpoints.sign();
        });
        relieve();
        LedgerSamples.awaitCheckpoint(ledger, logs);

        assertThat(taken.get()).as("taken by the second replica").isPositive();
        List<LogEntry> entries = ledger.log(before - 1, written.size() + 1);
        assertThat(entries.stream().map(entry -> entry.recorded().eventId()))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(chainsInOrder(entries)).isTrue();
        assertThat(verification.log(passed -> {}).failures()).isEmpty();
    }

    /** As if whoever holds the lease had stopped. */
    private void relieve() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update sequencer set leased_until = null where id = 1")
                        .executeUpdate());
    }

    private static long last(List<LogEntry> seen, long before) {
        return seen.isEmpty() ? before : seen.get(seen.size() - 1).index();
    }

    private static boolean chainsInOrder(List<LogEntry> entries) {
        Map<String, Long> last = new HashMap<>();
        return entries.stream().map(LogEntry::recorded).allMatch(recorded -> {
            Long previous = last.put(recorded.chain(), recorded.seq());
            return previous == null || previous + 1 == recorded.seq();
        });
    }

    private String digestOf(UUID event) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Digests.sha256Hex(events.findById(event).envelope.getBytes(StandardCharsets.UTF_8)));
    }

    private Set<UUID> race(java.util.function.IntFunction<UUID> articleOf) throws Exception {
        return race(articleOf, () -> {});
    }

    private Set<UUID> race(java.util.function.IntFunction<UUID> articleOf, Runnable meanwhile) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<UUID>>> running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(writer(articleOf.apply(writer))))
                    .toList();
            while (!running.stream().allMatch(Future::isDone)) {
                meanwhile.run();
            }
            Set<UUID> written = new HashSet<>();
            for (Future<List<UUID>> done : running) {
                written.addAll(done.get());
            }
            return written;
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<List<UUID>> writer(UUID article) {
        return () -> {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                ids.add(QuarkusTransaction.requiringNew()
                        .call(() -> LedgerSamples.waive(ledger, article).eventId()));
            }
            return ids;
        };
    }
}

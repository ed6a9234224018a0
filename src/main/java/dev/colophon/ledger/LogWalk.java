package dev.colophon.ledger;

import dev.colophon.proof.Checkpoint;
import dev.colophon.verify.Failure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Feeds a {@link LogCheck} from the database, a batch in each transaction, so that the service goes on meanwhile. */
@ApplicationScoped
class LogWalk {
    private static final int BATCH = 500;
    private static final int MOST_NAMED = 20;

    private final EntityManager database;
    private final TreeStore trees;
    private final Witness witness;
    private final LogSigner signer;

    LogWalk(EntityManager database, TreeStore trees, Witness witness, LogSigner signer) {
        this.database = database;
        this.trees = trees;
        this.witness = witness;
        this.signer = signer;
    }

    /** What the walk found, and how many events it passed. */
    record Result(List<Failure> failures, long events) {}

    /** @param progress is told how many events were passed */
    Result run(LongConsumer progress) {
        // What is promised before the walk holds at its end, however much is appended meanwhile.
        Map<String, Long> promised = QuarkusTransaction.joiningExisting().call(this::promised);
        LogCheck check = QuarkusTransaction.joiningExisting()
                .call(() -> new LogCheck(trees::read, notes(), signer.publicKeys()));
        List<LogCheck.Entry> entries;
        do {
            entries = QuarkusTransaction.joiningExisting().call(() -> {
                List<LogCheck.Entry> batch = entries(check.size());
                check.take(batch);
                database.clear();
                return batch;
            });
            progress.accept(check.size());
        } while (!entries.isEmpty());
        QuarkusTransaction.joiningExisting().run(() -> {
            check.end(promised);
            strays(check);
            unfounded(check);
        });
        return new Result(check.failures(), check.size());
    }

    private List<LogCheck.Entry> entries(long from) {
        return database.createQuery(
                        "select l.index, e from LogEntryEntity l left join EventEntity e on e.id = l.event"
                                + " where l.index >= :from order by l.index",
                        Object[].class)
                .setParameter("from", from)
                .setMaxResults(BATCH)
                .getResultStream()
                .map(row -> new LogCheck.Entry((Long) row[0], (EventEntity) row[1]))
                .toList();
    }

    private SortedMap<Long, String> notes() {
        SortedMap<Long, String> notes = new TreeMap<>();
        database.createQuery("select size, note from CheckpointEntity", Object[].class)
                .getResultStream()
                .forEach(row -> notes.put((Long) row[0], (String) row[1]));
        return notes;
    }

    private Map<String, Long> promised() {
        Map<String, Long> promised = new HashMap<>();
        SortedMap<Long, String> notes = notes();
        if (!notes.isEmpty()) {
            promised.put("its latest checkpoint", notes.lastKey());
        }
        witness.read()
                .ifPresent(note -> promised.put(
                        "the checkpoint kept beside the keys",
                        Checkpoint.open(note, signer.publicKeys()).size()));
        Object next = database.createNativeQuery("select next_index from sequencer where id = 1")
                .getSingleResult();
        promised.put("its sequencer", ((Number) next).longValue());
        return promised;
    }

    /** Events that neither stand in the log nor wait for it. */
    private void strays(LogCheck check) {
        database.createQuery(
                        "from EventEntity e where not exists (select 1 from LogEntryEntity l where l.event = e.id)"
                                + " and not exists (select 1 from UnsequencedEntity u where u.event = e.id)",
                        EventEntity.class)
                .setMaxResults(MOST_NAMED)
                .getResultStream()
                .forEach(event -> check.fail("event-missing", event, "it stands in no log"));
    }

    /** Texts and secrets that are gone although no erasure is on record. */
    private void unfounded(LogCheck check) {
        Set<@Nullable UUID> named = new HashSet<>();
        for (String entity : List.of("DisclosedEntity", "LineageSecretEntity")) {
            named.addAll(
                    database.createQuery("select distinct erasure from " + entity + " where plain is null", UUID.class)
                            .getResultList());
        }
        Set<UUID> recorded = erasures();
        for (UUID erasure : named) {
            if (erasure == null || !recorded.contains(erasure) && database.find(EventEntity.class, erasure) == null) {
                check.fail("erasure-unrecorded", null, "texts or secrets are gone by an erasure " + erasure);
            }
        }
    }

    /** Those of texts by their acts; that of a person is named by its event's id. */
    private Set<UUID> erasures() {
        return database.createQuery("select envelope from EventEntity where type = 'erasure.done'", String.class)
                .getResultStream()
                .map(Erasures::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads the one order of all events. */
@ApplicationScoped
class EventLog {
    /** Among so many a key in use is found: it signs each event. */
    private static final long LATEST = 2_000;

    private final EntityManager database;
    private final DecodedEvents decoded;

    EventLog(EntityManager database, DecodedEvents decoded) {
        this.database = database;
        this.decoded = decoded;
    }

    List<LogEntry> after(long index, int limit) {
        return entries(database.createQuery(
                        "select index, event from LogEntryEntity where index > :after order by index", Object[].class)
                .setParameter("after", index)
                .setMaxResults(limit)
                .getResultList());
    }

    /** Only events of these types. */
    List<LogEntry> after(long index, int limit, Collection<String> types) {
        return entries(database.createQuery(
                        "select l.index, l.event from LogEntryEntity l join EventEntity e on e.id = l.event"
                                + " where l.index > :after and e.type in :types order by l.index",
                        Object[].class)
                .setParameter("after", index)
                .setParameter("types", types)
                .setMaxResults(limit)
                .getResultList());
    }

    /** Of these types, recorded from one moment until before another, newest first. */
    List<LogEntry> newest(Collection<String> types, Instant from, Instant until, long before, int limit) {
        return entries(database.createQuery(
                        "select l.index, l.event from LogEntryEntity l join EventEntity e on e.id = l.event"
                                + " where e.type in :types and e.recordedAt >= :from and e.recordedAt < :until"
                                + " and l.index < :before order by l.index desc",
                        Object[].class)
                .setParameter("types", types)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList());
    }

    private List<LogEntry> entries(List<Object[]> rows) {
        List<Recorded> acts = decoded.of(rows.stream().map(row -> (UUID) row[1]).toList());
        return IntStream.range(0, acts.size())
                .mapToObj(i -> new LogEntry((Long) rows.get(i)[0], acts.get(i)))
                .toList();
    }

    OptionalLong indexOf(UUID event) {
        return database.createQuery("select index from LogEntryEntity where event = :event", Long.class)
                .setParameter("event", event)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The places of events; those without one are left out. */
    Map<UUID, Long> indexesOf(Collection<UUID> events) {
        Map<UUID, Long> places = new HashMap<>();
        Chunks.of(events)
                .forEach(chunk -> database.createQuery(
                                "select event, index from LogEntryEntity where event in :events", Object[].class)
                        .setParameter("events", chunk)
                        .getResultList()
                        .forEach(row -> places.put((UUID) row[0], (Long) row[1])));
        return places;
    }

    /** Envelopes side by side, as they are stored; fewer where the log ends. */
    List<byte[]> envelopes(long from, int count) {
        return database.createQuery(
                        "select e.envelope from LogEntryEntity l join EventEntity e on e.id = l.event"
                                + " where l.index >= :from and l.index < :to order by l.index",
                        String.class)
                .setParameter("from", from)
                .setParameter("to", from + count)
                .getResultStream()
                .map(envelope -> envelope.getBytes(UTF_8))
                .toList();
    }

    /** How many events have their place: the tree's size. */
    long size() {
        return database.createQuery("select coalesce(max(index) + 1, 0) from LogEntryEntity", Long.class)
                .getSingleResult();
    }

    /** Whether a key signed any of the latest events since then, those that wait among them. */
    boolean signedSince(String keyId, Instant since) {
        return !database.createQuery(
                        "select 1 from EventEntity e left join LogEntryEntity l on l.event = e.id"
                                + " where (l.index is null or l.index >= :from) and e.recordedAt > :since"
                                + " and e.envelope like :key",
                        Integer.class)
                .setParameter("from", size() - LATEST)
                .setParameter("since", since)
                .setParameter("key", "%\"keyid\":\"" + keyId + "\"%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** When the oldest event that waits was written, empty where none does. */
    Optional<Instant> waitingSince() {
        return database.createQuery(
                        "select e.recordedAt from UnsequencedEntity u join EventEntity e on e.id = u.event"
                                + " order by u.ordinal",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many committed events have no place yet. */
    long waiting() {
        return database.createQuery("select count(*) from UnsequencedEntity", Long.class)
                .getSingleResult();
    }
}

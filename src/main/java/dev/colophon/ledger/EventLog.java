package dev.colophon.ledger;

import dev.colophon.act.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads the one order of all events. */
@ApplicationScoped
class EventLog {
    private final EntityManager database;
    private final DecodedEvents decoded;

    EventLog(EntityManager database, DecodedEvents decoded) {
        this.database = database;
        this.decoded = decoded;
    }

    List<LogEntry> after(long index, int limit) {
        List<Object[]> rows = database.createQuery(
                        "select index, event from LogEntryEntity where index > :after order by index", Object[].class)
                .setParameter("after", index)
                .setMaxResults(limit)
                .getResultList();
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

    /** How many events have their place: the tree's size. */
    long size() {
        return database.createQuery("select coalesce(max(index) + 1, 0) from LogEntryEntity", Long.class)
                .getSingleResult();
    }

    /** How many committed events have no place yet. */
    long waiting() {
        return database.createQuery("select count(*) from UnsequencedEntity", Long.class)
                .getSingleResult();
    }
}

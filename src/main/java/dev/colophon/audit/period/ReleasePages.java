package dev.colophon.audit.period;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.audit.dossier.Directory;
import dev.colophon.ledger.LedgerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads released events in the order of time, a page at a time. The articles' cards serve as an index: which desk, which
 * publication; what a row says of a release is read from its event and its manifest.
 */
@ApplicationScoped
class ReleasePages {
    /** Rows read at once: large enough that the database's answer, not the asking, takes the time. */
    static final int SIZE = 500;

    /**
     * Outer joins, though none stays empty, keep H2 from starting at the cards; with the order that the index has, it reads
     * the events in it and sorts nothing.
     */
    private static final String WHERE =
            " from event e left join article a on a.id = cast(substring(e.chain, 9) as uuid)"
                    + " left join embargo w on w.event = e.id"
                    + " where e.type = 'released' and a.desk in (:desks) and (w.event is null or a.desk in (:worked))"
                    + " and e.recorded_at >= :from and e.recorded_at < :to and (e.recorded_at > :from or e.id > :last)";

    private static final String ROWS = "select e.envelope, d.body, l.log_index, a.external_id, a.publication, a.desk,"
            + " a.source_language, a.target_language, a.title"
            + WHERE.replace(
                    " where ",
                    " left join event_document n on n.event = e.id and n.name = 'manifest'"
                            + " left join document d on d.sha256 = n.sha256"
                            + " left join log_entry l on l.event = e.id where ")
            + " order by e.type, e.recorded_at, e.id";
    private static final String PUBLISHED = "select e.envelope from published_page p join event e on e.id = p.event"
            + " where p.chain = any(:chains) order by e.chain, e.seq";

    private final EntityManager database;
    private final LedgerService ledger;

    ReleasePages(EntityManager database, LedgerService ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    long count(ReleaseSpan span) {
        return ((Number) asked("select count(*)" + WHERE, span).getSingleResult()).longValue();
    }

    /** At most {@link #SIZE} events as they are stored, for {@link ReleasedEvent#of}; fewer only at the end. */
    List<Object[]> read(ReleaseSpan span) {
        List<Object[]> rows = new ArrayList<>(SIZE);
        for (Object row : asked(ROWS, span).setMaxResults(SIZE).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** The rows that stored events make, with their texts and addresses. */
    List<ReleaseRow> rows(List<Object[]> stored, ReleaseSpan span, Directory directory) {
        List<ReleasedEvent> events = stored.stream().map(ReleasedEvent::of).toList();
        Map<String, String> addresses = addresses(events);
        Map<String, JsonNode> opened = opened(events);
        return events.stream()
                .map(event -> event.row(span.zone(), directory, opened, addresses.get(event.address())))
                .toList();
    }

    private Query asked(String sql, ReleaseSpan span) {
        return database.createNativeQuery(sql)
                .setParameter("desks", span.desks())
                // No desk has an empty name: a list may not be empty.
                .setParameter("worked", span.worked().isEmpty() ? List.of("") : span.worked())
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .setParameter("last", span.last());
    }

    private Map<String, JsonNode> opened(List<ReleasedEvent> events) {
        Set<String> commitments = new TreeSet<>();
        events.forEach(event -> commitments.addAll(event.commitments()));
        return ledger.opened(commitments);
    }

    /** Where releases were published, as reported last, by chain and number. */
    private Map<String, String> addresses(List<ReleasedEvent> events) {
        Set<String> chains = new TreeSet<>();
        events.forEach(event -> chains.add(event.chain()));
        Map<String, String> addresses = new HashMap<>();
        for (Object row : database.createNativeQuery(PUBLISHED)
                .setParameter("chains", chains.toArray(String[]::new))
                .getResultList()) {
            ReleasedEvent.published((String) row, addresses);
        }
        return addresses;
    }
}

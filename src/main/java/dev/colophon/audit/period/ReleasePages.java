package dev.colophon.audit.period;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.audit.dossier.Directory;
import dev.colophon.ledger.LedgerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

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
                    + " where e.type = 'released' and a.desk = any(?) and (w.event is null or a.desk = any(?))"
                    + " and e.recorded_at >= ? and e.recorded_at < ? and (e.recorded_at > ? or e.id > ?)";

    /** The column that is a number, from 0. */
    private static final int LOG_INDEX = 2;

    private static final String ROWS = "select e.envelope, d.body, l.log_index, a.external_id, a.publication, a.desk,"
            + " a.source_language, a.target_language, a.title"
            + WHERE.replace(
                    " where ",
                    " left join event_document n on n.event = e.id and n.name = 'manifest'"
                            + " left join document d on d.sha256 = n.sha256"
                            + " left join log_entry l on l.event = e.id where ")
            + " order by e.type, e.recorded_at, e.id fetch first " + SIZE + " rows only";
    private static final String PUBLISHED = "select e.envelope from published_page p join event e on e.id = p.event"
            + " where p.chain = any(:chains) order by e.chain, e.seq";

    private final EntityManager database;
    private final LedgerService ledger;

    ReleasePages(EntityManager database, LedgerService ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    long count(ReleaseSpan span) {
        return asked("select count(*)" + WHERE, span, found -> {
            found.next();
            return found.getLong(1);
        });
    }

    /** At most {@link #SIZE} events as they are stored, for {@link ReleasedEvent#of}; fewer only at the end. */
    List<@Nullable Object[]> read(ReleaseSpan span) {
        return asked(ROWS, span, found -> {
            List<@Nullable Object[]> rows = new ArrayList<>(SIZE);
            while (found.next()) {
                @Nullable Object[] row = new Object[found.getMetaData().getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = column == LOG_INDEX ? found.getObject(column + 1) : found.getString(column + 1);
                }
                rows.add(row);
            }
            return rows;
        });
    }

    private interface Reading<T> {
        T read(ResultSet found) throws SQLException;
    }

    /** Past the entities: a period has many rows, and each of them would be taken apart and put together once more. */
    private <T> T asked(String sql, ReleaseSpan span, Reading<T> reading) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setArray(
                        1, connection.createArrayOf("varchar", span.desks().toArray()));
                select.setArray(
                        2, connection.createArrayOf("varchar", span.worked().toArray()));
                select.setObject(3, span.from().atOffset(ZoneOffset.UTC));
                select.setObject(4, span.to().atOffset(ZoneOffset.UTC));
                select.setObject(5, span.from().atOffset(ZoneOffset.UTC));
                select.setObject(6, span.last());
                try (ResultSet found = select.executeQuery()) {
                    return reading.read(found);
                }
            }
        });
    }

    /** The rows that stored events make, with their texts and addresses. */
    List<ReleaseRow> rows(List<@Nullable Object[]> stored, ReleaseSpan span, Directory directory) {
        List<ReleasedEvent> events = stored.stream().map(ReleasedEvent::of).toList();
        Map<String, String> addresses = addresses(events);
        Map<String, JsonNode> opened = opened(events);
        return events.stream()
                .map(event -> event.row(span.zone(), directory, opened, addresses.get(event.address())))
                .toList();
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

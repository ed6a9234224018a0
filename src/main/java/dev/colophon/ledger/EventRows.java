package dev.colophon.ledger;

import dev.colophon.proof.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * All rows that an event leaves: its documents, itself, the new end of its chain, and its place among those that wait for
 * the log. Every act of record pays for this, so it goes past the entities, and in one journey to a database that is
 * elsewhere. H2 is in this process: there a journey is a call, and only single statements are kept parsed.
 */
@ApplicationScoped
class EventRows {
    private static final String DOCUMENT = "insert into document (sha256, body) values (?, ?) on conflict do nothing";
    private static final String EVENT =
            "insert into event (id, chain, seq, prev, type, recorded_at, envelope)" + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String NAMED = "insert into event_document (event, name, sha256) values (?, ?, ?)";
    private static final String HEAD = "update chain_head set seq = ?, prev = ?, recorded_at = ? where chain = ?";
    private static final String WAITING = "insert into unsequenced (event) values (?)";

    private final EntityManager database;

    EventRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Writes them in the caller's transaction, which holds the chain's head.
     *
     * @param sha256 of the envelope's bytes
     * @param documents bodies by digest, in an order that all writers keep, so that none waits for another in a circle
     */
    void write(Statement event, String envelope, String sha256, SortedMap<String, String> documents) {
        var at = event.recordedAt().atOffset(ZoneOffset.UTC);
        Script script = new Script();
        documents.forEach((digest, body) -> script.add(DOCUMENT, digest, body));
        script.add(EVENT, event.eventId(), event.chain(), event.seq(), event.prev(), event.type(), at, envelope);
        event.subjects().forEach((name, digest) -> script.add(NAMED, event.eventId(), name, digest));
        script.add(HEAD, event.seq(), sha256, at, event.chain());
        script.add(WAITING, event.eventId());
        database.unwrap(Session.class).doWork(script::run);
    }

    /** Statements that go together. */
    private static final class Script {
        private final List<String> statements = new ArrayList<>();
        private final List<List<@Nullable Object>> values = new ArrayList<>();

        void add(String statement, @Nullable Object... parameters) {
            statements.add(statement);
            values.add(Arrays.asList(parameters));
        }

        void run(Connection connection) throws SQLException {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                for (int n = 0; n < statements.size(); n++) {
                    execute(connection, statements.get(n), values.get(n));
                }
            } else {
                List<@Nullable Object> all = new ArrayList<>();
                values.forEach(all::addAll);
                execute(connection, String.join("; ", statements), all);
            }
        }

        private static void execute(Connection connection, String sql, List<@Nullable Object> values)
                throws SQLException {
            try (PreparedStatement prepared = connection.prepareStatement(sql)) {
                for (int n = 0; n < values.size(); n++) {
                    prepared.setObject(n + 1, values.get(n));
                }
                prepared.execute();
            }
        }
    }
}

package dev.colophon.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;

/** Takes events that wait, in the order they were written, and gives them the next places. */
@ApplicationScoped
class LogBatch {
    private final EntityManager database;
    private final SequencerLease lease;
    private final int most;

    LogBatch(EntityManager database, SequencerLease lease, LedgerSettings settings) {
        this.database = database;
        this.lease = lease;
        this.most = settings.batch();
    }

    /**
     * One batch in a transaction of its own.
     *
     * @return how many were taken, 0 also when another replica holds the lease
     */
    int take() {
        return QuarkusTransaction.requiringNew().call(this::sequence);
    }

    private int sequence() {
        if (nothingWaits()) {
            return 0;
        }
        long next = lease.next();
        if (next == SequencerLease.NOT_OURS) {
            return 0;
        }
        List<Object[]> waiting = database.createQuery(
                        "select ordinal, event from UnsequencedEntity order by ordinal", Object[].class)
                .setMaxResults(most)
                .getResultList();
        database.unwrap(Session.class).doWork(connection -> {
            enter(connection, next, waiting);
            strike(connection, waiting);
        });
        lease.advance(next + waiting.size());
        return waiting.size();
    }

    /** Looks before it locks, so that an idle service writes nothing. */
    private boolean nothingWaits() {
        return database.createNativeQuery("select 1 from unsequenced")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static void enter(Connection connection, long next, List<Object[]> waiting) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into log_entry (log_index, event) values (?, ?)")) {
            long index = next;
            for (Object[] row : waiting) {
                insert.setLong(1, index++);
                insert.setObject(2, row[1]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void strike(Connection connection, List<Object[]> waiting) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from unsequenced where ordinal = ?")) {
            for (Object[] row : waiting) {
                delete.setLong(1, (Long) row[0]);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}

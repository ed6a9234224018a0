package dev.colophon.ledger;

import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.PessimisticLockException;
import org.hibernate.QueryTimeoutException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The rows that writers of one chain wait for each other on. Every act of record asks for one, so it goes past the
 * entities, and once in a transaction: nobody else moves what this one holds.
 */
@ApplicationScoped
class ChainHeads {
    private static final String SELECT = "select seq, prev, recorded_at from chain_head where chain = ?";
    private static final String HOLD = SELECT + " for update";

    /** Two that begin one chain meet here: the second waits, inserts nothing and then sees the first one's row. */
    private static final String BEGIN = "insert into chain_head (chain, seq) values (?, -1) on conflict do nothing";

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;

    ChainHeads(EntityManager database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Under which a transaction keeps the end of a chain that it holds. */
    private record Held(String chain) {}

    /**
     * The chain's end, held until the transaction ends.
     *
     * @throws Fault {@code chain-busy} when others held it for longer than the database waits
     */
    ChainHead lock(String chain) {
        if (transactions.getResource(new Held(chain)) instanceof ChainHead held) {
            return held;
        }
        try {
            ChainHead head = database.unwrap(Session.class).doReturningWork(connection -> hold(connection, chain));
            transactions.putResource(new Held(chain), head);
            return head;
        } catch (PessimisticLockException | QueryTimeoutException e) {
            throw Fault.of(
                            Fault.Kind.UNAVAILABLE,
                            "chain-busy",
                            "Others are writing the same record. Try again in a moment.")
                    .with("retryAfter", 1);
        }
    }

    /** Tells that this transaction, which holds the chain, went on with it. */
    void moved(String chain, ChainHead head) {
        transactions.putResource(new Held(chain), head);
    }

    private static ChainHead hold(Connection connection, String chain) throws SQLException {
        ChainHead head = select(connection, HOLD, chain);
        if (head == null) {
            try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
                begin.setString(1, chain);
                begin.executeUpdate();
            }
            head = select(connection, HOLD, chain);
        }
        if (head == null) {
            throw new IllegalStateException("the head of " + chain + " is gone");
        }
        return head;
    }

    private static @Nullable ChainHead select(Connection connection, String sql, String chain) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
                Instant recordedAt = at == null ? null : at.toInstant();
                return new ChainHead(row.getLong(1), row.getString(2), recordedAt);
            }
        }
    }

    /** Every chain there is. */
    List<String> all() {
        List<?> rows = database.createNativeQuery(
                        "select chain from chain_head union select chain from event order by 1")
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    /** Where the chain ends as its head says, empty for a chain without one; held by nobody. */
    Optional<ChainHead> end(String chain) {
        return Optional.ofNullable(
                database.unwrap(Session.class).doReturningWork(connection -> select(connection, SELECT, chain)));
    }
}

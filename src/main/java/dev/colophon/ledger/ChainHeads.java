package dev.colophon.ledger;

import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows that writers of one chain wait for each other on. */
@ApplicationScoped
class ChainHeads {
    private static final long NONE = -1;

    private final EntityManager database;

    ChainHeads(EntityManager database) {
        this.database = database;
    }

    /**
     * The chain's end, held until the transaction ends.
     *
     * @throws Fault {@code chain-busy} when others held it for longer than the database waits
     */
    ChainHead lock(String chain) {
        try {
            List<?> rows = select(chain);
            if (rows.isEmpty()) {
                begin(chain);
                rows = select(chain);
            }
            return head((Object[]) rows.get(0));
        } catch (LockTimeoutException | PessimisticLockException | QueryTimeoutException e) {
            throw Fault.of(
                            Fault.Kind.UNAVAILABLE,
                            "chain-busy",
                            "Others are writing the same record. Try again in a moment.")
                    .with("retryAfter", 1);
        }
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
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
        List<?> found = database.createNativeQuery("select seq, prev, recorded_at from chain_head where chain = :chain")
                .setParameter("chain", chain)
                .getResultList();
        return found.stream().findFirst().map(row -> head((Object[]) row));
    }

    private static ChainHead head(Object[] row) {
        return new ChainHead(((Number) row[0]).longValue(), (String) row[1], instant(row[2]));
    }

    private List<?> select(String chain) {
        return database.createNativeQuery(
                        "select seq, prev, recorded_at from chain_head where chain = :chain for update")
                .setParameter("chain", chain)
                .getResultList();
    }

    /** Two that begin one chain meet here: the second waits, inserts nothing and then sees the first one's row. */
    private void begin(String chain) {
        database.createNativeQuery("insert into chain_head (chain, seq) values (:chain, :none) on conflict do nothing")
                .setParameter("chain", chain)
                .setParameter("none", NONE)
                .executeUpdate();
    }
}

package dev.colophon.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Which replica sequences. The row's lock lets one transaction at a time through; the lease keeps the work with one
 * replica for a while, and the fencing number, one more at each change of hands, tells a late one that it was relieved.
 */
@ApplicationScoped
class SequencerLease {
    static final long NOT_OURS = -1;

    private final EntityManager database;
    private final UUID self = UUID.randomUUID();
    private final long seconds;

    SequencerLease(EntityManager database, LedgerSettings settings) {
        this.database = database;
        this.seconds = settings.lease().toSeconds();
    }

    /** The next place in the log with the row held, or {@link #NOT_OURS}. */
    long next() {
        List<?> rows = database.createNativeQuery("select next_index, fence,"
                        + " coalesce(holder = :self, false), coalesce(leased_until > current_timestamp, false)"
                        + " from sequencer where id = 1 for update skip locked")
                .setParameter("self", self)
                .getResultList();
        if (rows.isEmpty()) {
            return NOT_OURS;
        }
        Object[] row = (Object[]) rows.get(0);
        boolean ours = (Boolean) row[2];
        if (!ours && (Boolean) row[3]) {
            return NOT_OURS;
        }
        hold(((Number) row[1]).longValue() + (ours ? 0 : 1));
        return ((Number) row[0]).longValue();
    }

    private void hold(long fence) {
        database.createNativeQuery(
                        "update sequencer set holder = :self, fence = :fence,"
                                + " leased_until = current_timestamp + interval '1' second * cast(:seconds as integer) where id = 1")
                .setParameter("self", self)
                .setParameter("fence", fence)
                .setParameter("seconds", seconds)
                .executeUpdate();
    }

    void advance(long next) {
        database.createNativeQuery("update sequencer set next_index = :next where id = 1")
                .setParameter("next", next)
                .executeUpdate();
    }

    /** The fencing number, while the row is held. */
    long fence() {
        Object fence = database.createNativeQuery("select fence from sequencer where id = 1")
                .getSingleResult();
        return ((Number) fence).longValue();
    }
}

package dev.colophon.api.retry;

import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of kept answers. Plain statements: only {@code on conflict do nothing} waits for the first on both databases. */
@ApplicationScoped
class KeptAnswerRepository {
    private static final String CLAIM =
            "insert into kept_answer (scope, name, fingerprint, made_at) values (?, ?, ?, ?)"
                    + " on conflict do nothing";
    /** SQLSTATEs of both databases for a lock that did not come in time. */
    private static final Set<String> STILL_LOCKED = Set.of("55P03", "HYT00");

    private final EntityManager database;

    KeptAnswerRepository(EntityManager database) {
        this.database = database;
    }

    /** A row as stored; {@code answer} is null within the transaction that makes it, and once it was forgotten. */
    record Row(String fingerprint, Instant madeAt, @Nullable String answer) {}

    /**
     * Whether the attempt is the first of its key. Waits for another one under way, as long as for any lock.
     *
     * @throws Fault {@code idempotency-key-in-use} where that one takes too long
     */
    boolean claim(Attempt attempt, Instant now) {
        return database.unwrap(Session.class).doReturningWork(connection -> claim(connection, attempt, now));
    }

    private static boolean claim(Connection connection, Attempt attempt, Instant now) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, attempt.scope());
            claim.setString(2, attempt.name());
            claim.setString(3, attempt.fingerprint());
            claim.setObject(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            return claim.executeUpdate() == 1;
        } catch (SQLException e) {
            if (STILL_LOCKED.contains(e.getSQLState())) {
                throw Fault.of(
                        Fault.Kind.CONFLICT,
                        "idempotency-key-in-use",
                        "The first request with this key is still being worked on. Send it again in a moment.");
            }
            throw e;
        }
    }

    Optional<Row> find(Attempt attempt) {
        List<?> rows = database.createNativeQuery(
                        "select fingerprint, made_at, answer from kept_answer where scope = :scope and name = :name")
                .setParameter("scope", attempt.scope())
                .setParameter("name", attempt.name())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Row((String) row[0], instant(row[1]), (String) row[2]));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    void keep(Attempt attempt, String answer) {
        database.createNativeQuery("update kept_answer set answer = :answer where scope = :scope and name = :name")
                .setParameter("answer", answer)
                .setParameter("scope", attempt.scope())
                .setParameter("name", attempt.name())
                .executeUpdate();
    }

    void remove(Attempt attempt) {
        database.createNativeQuery("delete from kept_answer where scope = :scope and name = :name")
                .setParameter("scope", attempt.scope())
                .setParameter("name", attempt.name())
                .executeUpdate();
    }

    /** All answers; the keys stay, so that nothing is done twice. */
    void forget() {
        database.createNativeQuery("update kept_answer set answer = null where answer is not null")
                .executeUpdate();
    }

    int removeBefore(Instant moment) {
        return database.createNativeQuery("delete from kept_answer where made_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}

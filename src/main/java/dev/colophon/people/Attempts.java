package dev.colophon.people;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Digests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Slows down guessing: so many attempts at one account from one address, and so many from one address at any. The same
 * account stays open from elsewhere, so that nobody can lock somebody out. Counted in the database, so that several
 * processes count together; each count is a transaction of its own. Thread-safe.
 */
@ApplicationScoped
class Attempts {
    /** In place of a name: names are counted in lower case, so that nobody types this one. */
    static final String PASSKEY = "PASSKEY";

    private static final String CHALLENGE = "CHALLENGE";

    private final EntityManager database;
    private final PeopleSettings settings;
    private final Clock clock;

    Attempts(EntityManager database, PeopleSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Counts an attempt, before it is known how it ends.
     *
     * @throws Fault {@code too-many-attempts} with the seconds to wait
     */
    void begin(String name, String address) {
        String from = Network.of(address);
        QuarkusTransaction.requiringNew().run(() -> {
            count(key(name, from), settings.attemptsPerAccount());
            count(key("", from), settings.attemptsPerAddress());
        });
    }

    /**
     * Counts a challenge asked for by somebody who is not signed in.
     *
     * @throws Fault {@code too-many-attempts} with the seconds to wait
     */
    void challenge(String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> count(key(CHALLENGE, Network.of(address)), settings.attemptsPerAddress()));
    }

    /** Takes the attempts back that ended well. */
    void succeeded(String name, String address) {
        String from = Network.of(address);
        QuarkusTransaction.requiringNew().run(() -> {
            update("delete from sign_in_attempt where id = ?1", key(name, from));
            update("update sign_in_attempt set attempts = attempts - 1 where id = ?1 and attempts > 0", key("", from));
        });
    }

    /** Forgets windows that are over. */
    long forgetEnded() {
        return update("delete from sign_in_attempt where ends_at <= ?1", clock.instant());
    }

    private void count(String key, int most) {
        Instant now = clock.instant();
        update("delete from sign_in_attempt where id = ?1 and ends_at <= ?2", key, now);
        update(
                "insert into sign_in_attempt (id, ends_at, attempts) values (?1, ?2, 0) on conflict do nothing",
                key,
                now.plus(settings.attemptWindow()));
        int counted =
                update("update sign_in_attempt set attempts = attempts + 1 where id = ?1 and attempts < ?2", key, most);
        if (counted == 0) {
            throw tooMany(key, now);
        }
    }

    private Fault tooMany(String key, Instant now) {
        List<?> ends = database.createNativeQuery("select ends_at from sign_in_attempt where id = ?1", Instant.class)
                .setParameter(1, key)
                .getResultList();
        Instant end = ends.isEmpty() ? now : (Instant) ends.get(0);
        long seconds = Duration.between(now, end).toSeconds() + 1;
        return Fault.of(
                        Fault.Kind.TOO_MANY,
                        "too-many-attempts",
                        "Too many attempts to sign in. Try again in " + seconds + " s.")
                .with("retryAfter", seconds);
    }

    private int update(String sql, Object... parameters) {
        Query query = database.createNativeQuery(sql);
        for (int n = 0; n < parameters.length; n++) {
            query.setParameter(n + 1, parameters[n]);
        }
        return query.executeUpdate();
    }

    private static String key(String name, String network) {
        return Digests.sha256Hex((network + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}

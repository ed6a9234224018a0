package dev.colophon.people;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Digests;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Browsers that are signed in. A session is a row here and a secret in a cookie, so that it ends for good when somebody
 * signs out, changes the password or is disabled.
 */
@ApplicationScoped
public class SessionService {
    /** How exactly the last request is remembered; a write with every request would be dear. */
    private static final Duration COARSE = Duration.ofMinutes(1);

    private final WebSessionRepository sessions;
    private final PersonRepository persons;
    private final PersonRules rules;
    private final Accounts accounts;
    private final SecurityLogService log;
    private final Attempts attempts;
    private final PeopleSettings settings;
    private final Clock clock;

    SessionService(
            WebSessionRepository sessions,
            PersonRepository persons,
            PersonRules rules,
            Accounts accounts,
            SecurityLogService log,
            Attempts attempts,
            PeopleSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.persons = persons;
        this.rules = rules;
        this.accounts = accounts;
        this.log = log;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins a session; the secret belongs into the cookie and nowhere else. */
    @Transactional
    String begin(UUID person, List<String> methods) {
        String secret = Secrets.next();
        WebSessionEntity session = new WebSessionEntity();
        session.hash = Secrets.hash(secret);
        session.person = person;
        session.method = Lists.column(methods);
        session.startedAt = clock.instant();
        session.seenAt = session.startedAt;
        sessions.persist(session);
        log.done("signed-in", person, session.method);
        return secret;
    }

    /** Whose session it is, and since when. */
    public record Resumed(Account account, Instant since) {}

    /** Whose session it is; empty when it ended or its person may not sign in any more. */
    @Transactional
    public Optional<Resumed> resume(String secret) {
        Instant now = clock.instant();
        return sessions.findByIdOptional(Secrets.hash(secret))
                .filter(session -> isOpen(session, now))
                .map(session -> seen(session, now))
                .flatMap(session -> persons.findByIdOptional(session.person)
                        .flatMap(person -> accounts.of(person, Lists.of(session.method)))
                        .map(account -> new Resumed(account, session.startedAt)));
    }

    /**
     * Who somebody that signed in then is now, with the roles they hold now; asking is no use of the session.
     *
     * @throws Fault {@code unauthenticated} when the session ended or its person may not sign in any more
     */
    @Transactional
    public Account still(Account account, Instant since) {
        Instant now = clock.instant();
        return sessions.list("person = ?1 and startedAt = ?2", account.id(), since).stream()
                .filter(session -> isOpen(session, now))
                .findFirst()
                .flatMap(session -> persons.findByIdOptional(session.person)
                        .flatMap(person -> accounts.of(person, Lists.of(session.method))))
                .orElseThrow(() -> Fault.of(
                        Fault.Kind.UNAUTHENTICATED, "unauthenticated", "Sign in, or send a token that is known."));
    }

    /** The person's own sessions that are open, the newest first. */
    @Transactional
    public List<WebSession> list(Account account) {
        Instant now = clock.instant();
        return sessions.list("person", Sort.descending("startedAt"), account.id()).stream()
                .filter(session -> isOpen(session, now))
                .map(session ->
                        new WebSession(id(session), session.startedAt, session.seenAt, Lists.of(session.method)))
                .toList();
    }

    /**
     * Ends every session of a person: one's own, or those of somebody whom the account administers.
     *
     * @throws Fault {@code not-found}, {@code not-an-administrator}
     */
    @Transactional
    public void endAll(Account account, UUID person) {
        PersonEntity entity = persons.findByIdOptional(person)
                .filter(found -> rules.knows(account, found))
                .orElseThrow(() -> Rights.noSuch("person"));
        if (!account.id().equals(person)) {
            Rights.administers(account, entity.grants(), clock.instant());
        }
        endAll(person);
        log.done("signed-out-everywhere", account.id(), "person " + person);
    }

    /**
     * Ends one of the person's own sessions.
     *
     * @throws Fault {@code not-found}
     */
    @Transactional
    public void end(Account account, String id) {
        WebSessionEntity entity = sessions.list("person", account.id()).stream()
                .filter(session -> id(session).equals(id))
                .findFirst()
                .orElseThrow(() -> Rights.noSuch("session"));
        sessions.delete(entity);
        log.done("signed-out", account.id(), "person " + account.id());
    }

    private static String id(WebSessionEntity session) {
        return Digests.sha256Hex(session.hash.getBytes(StandardCharsets.US_ASCII))
                .substring(0, 32);
    }

    /** Ends a session. */
    @Transactional
    public void end(String secret) {
        sessions.deleteById(Secrets.hash(secret));
    }

    /** Ends every session of a person. */
    void endAll(UUID person) {
        sessions.delete("person", person);
    }

    /** Ends those sessions of a person that began by a method first of all. */
    void endBegunBy(UUID person, String method) {
        sessions.delete("person = ?1 and (method = ?2 or method like ?3)", person, method, method + " %");
    }

    /** Forgets sessions that ended by themselves, and attempts to sign in that count no more. */
    @Transactional
    public long forgetEnded() {
        Instant now = clock.instant();
        attempts.forgetEnded();
        return sessions.delete(
                "seenAt < ?1 or startedAt < ?2",
                now.minus(settings.sessionIdle()),
                now.minus(settings.sessionLongest()));
    }

    private boolean isOpen(WebSessionEntity session, Instant now) {
        return now.isBefore(session.seenAt.plus(settings.sessionIdle()))
                && now.isBefore(session.startedAt.plus(settings.sessionLongest()));
    }

    private static WebSessionEntity seen(WebSessionEntity session, Instant now) {
        if (now.isAfter(session.seenAt.plus(COARSE))) {
            session.seenAt = now;
        }
        return session;
    }
}

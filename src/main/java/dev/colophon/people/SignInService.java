package dev.colophon.people;

import dev.colophon.fault.Fault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signing in by password. Whether the name is unknown, the password wrong or the account disabled, the answer and the
 * time it takes are the same. No transaction is open while a password is hashed.
 */
@ApplicationScoped
public class SignInService {
    /** Of an e-mail address (RFC 5321 §4.5.3). */
    private static final int LONGEST_NAME = 254;

    private final PersonRepository persons;
    private final PasswordRepository passwords;
    private final Accounts accounts;
    private final SessionService sessions;
    private final Attempts attempts;
    private final SecurityLogService log;

    SignInService(
            PersonRepository persons,
            PasswordRepository passwords,
            Accounts accounts,
            SessionService sessions,
            Attempts attempts,
            SecurityLogService log) {
        this.persons = persons;
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.log = log;
    }

    /** Who signed in, and the secret for the cookie. */
    public record SignIn(Account account, String session) {}

    private record Candidate(Account account, String hash) {}

    /**
     * Signs a person in.
     *
     * @param name e-mail address or the account's short name
     * @param address where the request came from
     * @throws Fault {@code wrong-credentials}, {@code too-many-attempts}
     */
    public SignIn signIn(String name, String password, String address) {
        // Nobody's name is longer; what is counted under it stays in memory.
        String wanted = name.length() > LONGEST_NAME ? "" : name.strip().toLowerCase(Locale.ROOT);
        attempts.begin(wanted, address);
        @Nullable
        Candidate candidate =
                QuarkusTransaction.requiringNew().call(() -> candidate(wanted).orElse(null));
        boolean matches = PasswordHash.matches(password, candidate == null ? PasswordHash.NOBODYS : candidate.hash());
        if (candidate == null || !matches) {
            UUID asked = candidate == null ? null : candidate.account().id();
            log.refused("wrong-credentials", asked, "sign-in", Network.of(address));
            throw Fault.of(
                    Fault.Kind.UNAUTHENTICATED, "wrong-credentials", "This name and password do not belong together.");
        }
        attempts.succeeded(wanted, address);
        return new SignIn(
                candidate.account(), sessions.begin(candidate.account().id(), Accounts.PASSWORD));
    }

    private Optional<Candidate> candidate(String name) {
        return persons.findBySignInName(name)
                .flatMap(person -> accounts.of(person)
                        .flatMap(account -> passwords
                                .findByIdOptional(person.id)
                                .map(password -> new Candidate(account, password.hash))));
    }
}

package dev.colophon.people;

import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** How people come to a password: an administrator invites, the person chooses. Nobody enrols themselves. */
@ApplicationScoped
public class InvitationService {
    private final InvitationRepository invitations;
    private final PersonRepository persons;
    private final PersonRules rules;
    private final PasswordRules passwordRules;
    private final PasswordRepository passwords;
    private final PasskeyService passkeys;
    private final StrongSignInService strong;
    private final SessionService sessions;
    private final Accounts accounts;
    private final Attempts attempts;
    private final SecurityLogService log;
    private final PeopleSettings settings;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            PersonRepository persons,
            PersonRules rules,
            PasswordRules passwordRules,
            PasswordRepository passwords,
            PasskeyService passkeys,
            StrongSignInService strong,
            SessionService sessions,
            Accounts accounts,
            Attempts attempts,
            SecurityLogService log,
            PeopleSettings settings,
            Clock clock) {
        this.invitations = invitations;
        this.persons = persons;
        this.rules = rules;
        this.passwordRules = passwordRules;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.strong = strong;
        this.sessions = sessions;
        this.accounts = accounts;
        this.attempts = attempts;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Invites a person to choose a password, anew if need be; an earlier invitation ends. */
    @Transactional
    public Invitation invite(Account account, UUID person) {
        PersonEntity entity = persons.findByIdOptional(person)
                .filter(found -> rules.knows(account, found))
                .orElseThrow(() -> Rights.noSuch("person"));
        Rights.administers(account, entity.grants(), clock.instant());
        log.done("invited", account.id(), "person " + person);
        return invite(entity.id, settings.invitationLife());
    }

    /** Who a secret invites; empty for one unknown, used or expired. */
    @Transactional
    public Optional<Account> invited(String secret) {
        return invitations
                .find("hash", Secrets.hash(secret))
                .firstResultOptional()
                .filter(invitation -> clock.instant().isBefore(invitation.expiresAt))
                .flatMap(invitation -> persons.findByIdOptional(invitation.person))
                .flatMap(accounts::of);
    }

    /**
     * Turns a secret into a password; from then on the secret opens nothing and older sessions are ended. Of somebody whose
     * role takes more than a password the passkeys go too: they add their first anew.
     *
     * @throws Fault {@code unknown-secret}, {@code weak-password}
     */
    @Transactional
    public Account accept(String secret, String password) {
        Account account = invited(secret)
                .orElseThrow(
                        () -> Fault.of(
                                Fault.Kind.UNAUTHENTICATED,
                                "unknown-secret",
                                "This secret is not known, was used already or is too old. Ask an administrator for a new one."));
        set(account, password);
        if (!strong.withheld(account).isEmpty()) {
            passkeys.removeAll(account);
        }
        invitations.deleteById(account.id());
        return account;
    }

    /**
     * Changes one's own password; every session ends, the present one too.
     *
     * @param address where the request came from; guessing is slowed down as at sign-in
     * @throws Fault {@code wrong-credentials}, {@code weak-password}, {@code too-many-attempts}
     */
    @Transactional
    public void change(Account account, String present, String password, String address) {
        String name = account.id().toString();
        attempts.begin(name, address);
        String hash = passwords
                .findByIdOptional(account.id())
                .map(entity -> entity.hash)
                .orElse(PasswordHash.NOBODYS);
        if (!PasswordHash.matches(present, hash)) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "wrong-credentials", "This is not your present password.");
        }
        attempts.succeeded(name, address);
        set(account, password);
    }

    Invitation invite(UUID person, Duration life) {
        InvitationEntity entity = invitations.findByIdOptional(person).orElseGet(() -> {
            InvitationEntity made = new InvitationEntity();
            made.person = person;
            return made;
        });
        String secret = Secrets.next();
        entity.hash = Secrets.hash(secret);
        entity.expiresAt = clock.instant().plus(life);
        invitations.persist(entity);
        return new Invitation(person, secret, entity.expiresAt);
    }

    private void set(Account account, String password) {
        passwordRules.check(password, account);
        setHash(account, PasswordHash.of(password));
        log.done("password-set", account.id(), "person " + account.id());
    }

    void setHash(Account account, String hash) {
        PasswordEntity entity = passwords.findByIdOptional(account.id()).orElseGet(() -> {
            PasswordEntity made = new PasswordEntity();
            made.person = account.id();
            return made;
        });
        entity.hash = hash;
        entity.changedAt = clock.instant();
        passwords.persist(entity);
        sessions.endAll(account.id());
    }
}

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
    private final PasswordRepository passwords;
    private final SessionService sessions;
    private final Accounts accounts;
    private final PeopleSettings settings;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            PersonRepository persons,
            PasswordRepository passwords,
            SessionService sessions,
            Accounts accounts,
            PeopleSettings settings,
            Clock clock) {
        this.invitations = invitations;
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Invites a person to choose a password, anew if need be; an earlier invitation ends. */
    @Transactional
    public Invitation invite(Account account, UUID person) {
        PersonEntity entity = persons.findByIdOptional(person).orElseThrow(() -> Rights.noSuch("person"));
        Rights.administers(account, entity.grants(), clock.instant());
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
     * Turns a secret into a password; from then on the secret opens nothing and older sessions are ended.
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
        invitations.deleteById(account.id());
        return account;
    }

    /**
     * Changes one's own password; every session ends, the present one too.
     *
     * @throws Fault {@code wrong-credentials}, {@code weak-password}
     */
    @Transactional
    public void change(Account account, String present, String password) {
        String hash = passwords
                .findByIdOptional(account.id())
                .map(entity -> entity.hash)
                .orElse(PasswordHash.NOBODYS);
        if (!PasswordHash.matches(present, hash)) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "wrong-credentials", "This is not your present password.");
        }
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
        PasswordRules.check(password, account.email());
        setHash(account, PasswordHash.of(password));
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

package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.proof.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Passkeys, a second way in: nothing to guess and nothing to phish, because the browser answers at the site where the key was
 * made and nowhere else.
 */
@ApplicationScoped
public class PasskeyService {
    /** More than anybody has devices. */
    private static final int MOST = 20;

    private static final int LONGEST_LABEL = 80;

    private final PasskeyRepository passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyCeremony ceremony;
    private final PersonRepository persons;
    private final Accounts accounts;
    private final SessionService sessions;
    private final StrongSignInService strong;
    private final Attempts attempts;
    private final SecurityLogService log;
    private final LedgerService ledger;
    private final Clock clock;

    PasskeyService(
            PasskeyRepository passkeys,
            PasskeyChallenges challenges,
            PasskeyCeremony ceremony,
            PersonRepository persons,
            Accounts accounts,
            SessionService sessions,
            StrongSignInService strong,
            Attempts attempts,
            SecurityLogService log,
            LedgerService ledger,
            Clock clock) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.ceremony = ceremony;
        this.persons = persons;
        this.accounts = accounts;
        this.sessions = sessions;
        this.strong = strong;
        this.attempts = attempts;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What the browser is to be asked so that it makes a passkey.
     *
     * @throws Fault {@code stronger-sign-in} where a password alone would add a second one
     */
    @Transactional
    public Map<String, Object> begin(Account account, Site site) {
        strong.demandBeyondFirst(account);
        return PasskeyOptions.toMake(account, challenges.next(account.id()), site, passkeys.of(account.id()));
    }

    /**
     * Keeps a passkey that the browser made.
     *
     * @param answer the browser's, as JSON
     * @throws Fault {@code passkey-refused}, {@code too-many-passkeys}, {@code stronger-sign-in}, {@code invalid}
     */
    @Transactional
    public Passkey add(Account account, String label, String answer, Site site) {
        strong.demandBeyondFirst(account);
        Complaints complaints = new Complaints();
        String called = complaints.text("/label", label, LONGEST_LABEL);
        complaints.raise();
        PasskeyCeremony.Made made = ceremony.made(answer)
                .filter(given -> challenges.take(given.challenge(), account.id()))
                .flatMap(given -> ceremony.verified(given, site))
                .filter(key -> passkeys.findByCredential(key.credential()).isEmpty())
                .orElseThrow(() -> Fault.of(
                        Fault.Kind.INVALID, "passkey-refused", "The browser's answer does not fit. Begin again."));
        if (passkeys.count("person", account.id()) >= MOST) {
            throw Fault.of(Fault.Kind.CONFLICT, "too-many-passkeys", "Remove a passkey that you no longer use first.");
        }
        PasskeyEntity entity = entity(account.id(), called, made, site);
        passkeys.persist(entity);
        record(account, new Act.PasskeyEnrolled(entity.id, account.id(), made.publicKey(), site.host()));
        log.done("passkey-added", account.id(), "passkey " + entity.id);
        return entity.passkey();
    }

    private PasskeyEntity entity(UUID person, String label, PasskeyCeremony.Made made, Site site) {
        PasskeyEntity entity = new PasskeyEntity();
        entity.id = ledger.uuidV7();
        entity.person = person;
        entity.credential = made.credential();
        entity.attested = made.attested();
        entity.rpId = site.host();
        entity.signCount = made.signCount();
        entity.synced = made.synced();
        entity.enrolled = true;
        entity.label = label;
        entity.createdAt = clock.instant();
        return entity;
    }

    /** The account's passkeys, the oldest first. */
    @Transactional
    public List<Passkey> list(Account account) {
        return passkeys.of(account.id()).stream().map(PasskeyEntity::passkey).toList();
    }

    /**
     * Removes one of the account's passkeys: it opens and signs nothing any more.
     *
     * @throws Fault {@code not-found}, {@code stronger-sign-in}
     */
    @Transactional
    public void remove(Account account, UUID id) {
        strong.demand(account);
        PasskeyEntity passkey = passkeys.findByIdOptional(id)
                .filter(known -> known.person.equals(account.id()))
                .orElseThrow(() -> Rights.noSuch("passkey"));
        remove(account, passkey);
    }

    /** Removes all of somebody whom an administrator invited anew, so that they can begin with another device. */
    void removeAll(Account account) {
        passkeys.of(account.id()).forEach(passkey -> remove(account, passkey));
    }

    private void remove(Account account, PasskeyEntity passkey) {
        passkeys.delete(passkey);
        if (passkey.enrolled) {
            record(account, new Act.PasskeyRemoved(passkey.id, account.id()));
        }
        log.done("passkey-removed", account.id(), "passkey " + passkey.id);
    }

    private void record(Account account, Act act) {
        ledger.append(Chains.SERVICE, account.actor(clock.instant()), null, act, Map.of());
    }

    /**
     * What the browser is to be asked so that it signs somebody in; says nothing of who has an account.
     *
     * @param address where the request came from
     * @throws Fault {@code too-many-attempts}
     */
    @Transactional
    public Map<String, Object> beginSignIn(Site site, String address) {
        attempts.challenge(address);
        return PasskeyOptions.toUse(challenges.next(null), site);
    }

    /**
     * Signs in whose passkey answered.
     *
     * @param address where the request came from
     * @return the secret for the cookie
     * @throws Fault {@code passkey-unknown}, {@code too-many-attempts}
     */
    @Transactional
    public String signIn(String answer, Site site, String address) {
        attempts.begin(Attempts.PASSKEY, address);
        PasskeyEntity passkey = ceremony.used(answer)
                .filter(given -> challenges.take(given.challenge(), null))
                .flatMap(given -> passkeys.findByCredential(
                                Digests.base64url(given.data().getCredentialId()))
                        .filter(known -> isOwner(given.data().getUserHandle(), known))
                        .flatMap(known -> ceremony.verified(given, known, site).map(count -> used(known, count))))
                .orElseThrow(() -> refused(address));
        List<String> methods = List.of(passkey.synced ? "swk" : "hwk", "user");
        Account account = persons.findByIdOptional(passkey.person)
                .flatMap(person -> accounts.of(person, methods))
                .orElseThrow(() -> refused(address));
        attempts.succeeded(Attempts.PASSKEY, address);
        return sessions.begin(account.id(), methods);
    }

    private PasskeyEntity used(PasskeyEntity passkey, long count) {
        passkey.signCount = count;
        passkey.lastUsedAt = clock.instant();
        return passkey;
    }

    private static boolean isOwner(byte @org.jspecify.annotations.Nullable [] handle, PasskeyEntity passkey) {
        return handle != null && Digests.base64url(handle).equals(PasskeyOptions.handle(passkey.person));
    }

    private Fault refused(String address) {
        log.refused("passkey-unknown", null, "sign-in", Network.of(address));
        return Fault.of(Fault.Kind.UNAUTHENTICATED, "passkey-unknown", "This passkey opens no account here.");
    }
}

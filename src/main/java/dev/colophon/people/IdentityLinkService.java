package dev.colophon.people;

import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which identity elsewhere is whose account here. Its owner asks for it in a session; what that returns goes to the provider and
 * back inside the library's sealed state, so that it links what that very journey brings, once, and nothing else.
 */
@ApplicationScoped
public class IdentityLinkService {
    private final FederatedIdentityRepository identities;
    private final LinkIntents intents;
    private final StrongSignInService strong;
    private final SecurityLogService log;
    private final Clock clock;

    IdentityLinkService(
            FederatedIdentityRepository identities,
            LinkIntents intents,
            StrongSignInService strong,
            SecurityLogService log,
            Clock clock) {
        this.identities = identities;
        this.intents = intents;
        this.strong = strong;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Notes that somebody asks for their account to be linked.
     *
     * @param since when their session began
     * @return what is to come back with the identity, from the same session
     * @throws Fault {@code stronger-sign-in}
     */
    @Transactional
    public String begin(Account account, Instant since) {
        strong.demandBeyondFirst(account);
        return intents.next(account.id(), since);
    }

    /**
     * Links the identity to the account that asked for it, so that it signs them in from now on.
     *
     * @param session whom the browser is signed in as, on coming back
     * @throws Fault {@code link-expired} where this session did not ask for it, it was taken, ran out, or the sign-in is no
     *     longer fresh; {@code identity-taken} where it is somebody's already; {@code stronger-sign-in}
     */
    @Transactional
    public void finish(SessionService.Resumed session, String intent, FederatedIdentity identity) {
        Account account = session.account();
        if (!intents.take(intent, account.id(), session.since())
                || !SignedIn.isFresh(session.since(), clock.instant())) {
            throw expired();
        }
        strong.demandBeyondFirst(account);
        Optional<FederatedIdentityEntity> present = identities.find(identity.issuer(), identity.subject());
        if (present.filter(link -> !link.person.equals(account.id())).isPresent()) {
            throw Fault.of(Fault.Kind.CONFLICT, "identity-taken", "This sign-in belongs to another account here.");
        }
        if (present.isEmpty()) {
            keep(account.id(), identity);
        }
    }

    /** Whether the person may sign in by the identity provider. */
    @Transactional
    public boolean isLinked(Account account) {
        return identities.isLinked(account.id());
    }

    /** The refusal of an identity that came back without anybody here having asked for it. */
    public static Fault expired() {
        return Fault.of(
                Fault.Kind.FORBIDDEN,
                "link-expired",
                "Nothing waits for this sign-in any more. Begin again in Settings.");
    }

    /** Keeps whose it is, in the caller's transaction. */
    void keep(UUID person, FederatedIdentity identity) {
        FederatedIdentityEntity entity = new FederatedIdentityEntity();
        entity.issuer = identity.issuer();
        entity.subject = identity.subject();
        entity.person = person;
        entity.linkedAt = clock.instant();
        identities.persist(entity);
        log.done("identity-linked", person, "identity provider");
    }
}

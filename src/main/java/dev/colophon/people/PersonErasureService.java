package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Erases who somebody was: name, address and every way to sign in. What they did stays on record, under a number. */
@ApplicationScoped
public class PersonErasureService {
    private final PersonRepository persons;
    private final PersonRules rules;
    private final WebSessionRepository sessions;
    private final PasswordRepository passwords;
    private final InvitationRepository invitations;
    private final TokenRepository tokens;
    private final PasskeyRepository passkeys;
    private final FederatedIdentityRepository identities;
    private final LedgerService ledger;
    private final Clock clock;

    PersonErasureService(
            PersonRepository persons,
            PersonRules rules,
            WebSessionRepository sessions,
            PasswordRepository passwords,
            InvitationRepository invitations,
            TokenRepository tokens,
            PasskeyRepository passkeys,
            FederatedIdentityRepository identities,
            LedgerService ledger,
            Clock clock) {
        this.persons = persons;
        this.rules = rules;
        this.sessions = sessions;
        this.passwords = passwords;
        this.invitations = invitations;
        this.tokens = tokens;
        this.passkeys = passkeys;
        this.identities = identities;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An erasure as it was done. */
    public record Erased(UUID person, UUID event, Instant erasedAt) {}

    /**
     * Erases a person for good.
     *
     * @param reason for the house and the record
     * @param ground in law or house rules; the record keeps it in the open
     * @throws Fault {@code not-found, not-an-administrator, own-roles, already-erased}
     */
    @Transactional
    public Erased erase(Account account, UUID id, String reason, String ground) {
        PersonEntity entity = persons.findByIdOptional(id)
                .filter(person -> rules.knows(account, person))
                .orElseThrow(() -> Rights.noSuch("person"));
        Rights.administers(account, entity.grants(), clock.instant());
        rules.checkNotOwn(account, entity);
        new Complaints()
                .unless(!reason.isBlank(), "/reason", "Say why.")
                .unless(!ground.isBlank(), "/ground", "Say on what ground.")
                .raise();
        ledger.lock(Chains.SERVICE);
        List<Recorded> chain = ledger.chain(Chains.SERVICE);
        boolean before = chain.stream()
                .anyMatch(recorded -> recorded.act() instanceof Act.PersonErased erased
                        && erased.person().equals(id));
        if (before) {
            throw Fault.of(Fault.Kind.CONFLICT, "already-erased", "This person was erased before.");
        }
        Recorded erasure = ledger.append(
                Chains.SERVICE,
                account.actor(clock.instant()),
                null,
                new Act.PersonErased(id, ground, ledger.disclose("note", reason)),
                Map.of());
        ledger.erase(erasure.eventId(), names(chain, id), List.of());
        passkeys.of(id).stream()
                .filter(passkey -> passkey.enrolled)
                .forEach(passkey -> ledger.append(
                        Chains.SERVICE,
                        account.actor(clock.instant()),
                        null,
                        new Act.PasskeyRemoved(passkey.id, id),
                        Map.of()));
        forget(entity);
        return new Erased(id, erasure.eventId(), erasure.recordedAt());
    }

    /** Every name the person ever had. */
    private static Set<String> names(List<Recorded> chain, UUID id) {
        Set<String> names = new HashSet<>();
        for (Recorded recorded : chain) {
            if (recorded.act() instanceof Act.PersonEnrolled person
                    && person.person().equals(id)) {
                names.add(person.name());
            } else if (recorded.act() instanceof Act.PersonChanged person
                    && person.person().equals(id)) {
                names.add(person.name());
            }
        }
        return names;
    }

    private void forget(PersonEntity entity) {
        entity.email = "erased-" + entity.id + "@invalid";
        entity.alias = null;
        entity.disabled = true;
        sessions.delete("person", entity.id);
        passwords.delete("person", entity.id);
        invitations.delete("person", entity.id);
        tokens.delete("person", entity.id);
        passkeys.delete("person", entity.id);
        identities.delete("person", entity.id);
    }
}

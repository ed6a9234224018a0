package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signing in by a newsroom's own identity provider. Who somebody is follows from issuer and subject alone: an address can
 * be given to somebody else. Their standing roles are those that the provider's groups stand for, put on record whenever
 * they differ; roles for a time, those of deputies, are given here and stay.
 */
@ApplicationScoped
public class FederationService {
    /** In {@code amr}: signed in elsewhere, by what follows. */
    static final String ELSEWHERE = "oidc";

    /** Of RFC 8176, what a provider might say; anything else is not repeated. */
    private static final Set<String> METHODS = Set.of(
            "face", "fpt", "hwk", "iris", "kba", "mca", "mfa", "otp", "pin", "pop", "pwd", "rba", "retina", "sc", "sms",
            "swk", "tel", "user", "vbm", "wia");

    private final FederatedIdentityRepository identities;
    private final FederationSettings settings;
    private final PersonRepository persons;
    private final PersonService people;
    private final DeskRepository desks;
    private final Accounts accounts;
    private final SessionService sessions;
    private final StrongSignInService strong;
    private final SecurityLogService log;
    private final IdentityLinkService links;
    private final LedgerService ledger;

    FederationService(
            FederatedIdentityRepository identities,
            FederationSettings settings,
            PersonRepository persons,
            PersonService people,
            DeskRepository desks,
            Accounts accounts,
            SessionService sessions,
            StrongSignInService strong,
            SecurityLogService log,
            IdentityLinkService links,
            LedgerService ledger) {
        this.identities = identities;
        this.settings = settings;
        this.persons = persons;
        this.people = people;
        this.desks = desks;
        this.accounts = accounts;
        this.sessions = sessions;
        this.strong = strong;
        this.log = log;
        this.links = links;
        this.ledger = ledger;
    }

    /**
     * Signs in who is linked to the identity, or enrols whom nobody knows yet.
     *
     * @return the secret for the cookie
     * @throws Fault {@code identity-without-role}; {@code person-exists} where somebody who is not linked has the address;
     *     {@code identity-refused} where the account is disabled
     */
    public String signIn(FederatedIdentity identity) {
        // Apart, so that a role that was taken away there is gone here although nobody is let in.
        UUID person = QuarkusTransaction.requiringNew().call(() -> present(identity));
        return QuarkusTransaction.requiringNew().call(() -> begun(person, identity));
    }

    private UUID present(FederatedIdentity identity) {
        List<Act.Grant> standing = standing(identity.groups());
        Optional<PersonEntity> known = identities
                .find(identity.issuer(), identity.subject())
                .flatMap(link -> persons.findByIdOptional(link.person));
        if (known.isPresent()) {
            return told(known.get(), identity, standing).id;
        }
        if (standing.isEmpty()) {
            throw withoutRole(null);
        }
        return enrolled(identity, standing);
    }

    private String begun(UUID person, FederatedIdentity identity) {
        Account account = persons.findByIdOptional(person)
                .flatMap(entity -> accounts.of(entity, methods(identity)))
                .orElseThrow(() -> refused("identity-refused", person, "This account may not sign in."));
        if (account.roles().isEmpty() && strong.withheld(account).isEmpty()) {
            throw withoutRole(person);
        }
        return sessions.begin(account.id(), account.amr());
    }

    /** Ends the sessions that somebody began by the provider, because it says that they signed out there. */
    @Transactional
    public void endedElsewhere(String issuer, String subject) {
        identities.find(issuer, subject).ifPresent(link -> {
            sessions.endBegunBy(link.person, ELSEWHERE);
            log.done("signed-out-elsewhere", link.person, "identity provider");
        });
    }

    /** What people call the provider, empty where there is none. */
    public Optional<String> name() {
        return settings.name();
    }

    private UUID enrolled(FederatedIdentity identity, List<Act.Grant> standing) {
        Person person = people.enrol(
                service(),
                new PersonDraft(
                        identity.name(),
                        identity.email(),
                        Objects.requireNonNullElse(identity.languages(), List.of()),
                        standing,
                        false));
        links.keep(person.id(), identity);
        return person.id();
    }

    /** The person with the roles and languages that the provider tells now. */
    private PersonEntity told(PersonEntity person, FederatedIdentity identity, List<Act.Grant> standing) {
        List<Act.Grant> roles = new ArrayList<>(standing);
        person.grants().stream().filter(FederationService::isForATime).forEach(roles::add);
        List<String> languages = Objects.requireNonNullElse(identity.languages(), person.languageList());
        boolean same = Set.copyOf(roles).equals(Set.copyOf(person.grants()))
                && Set.copyOf(languages).equals(Set.copyOf(person.languageList()));
        if (!same && !person.disabled) {
            Person present = people.get(service(), person.id);
            people.change(
                    service(),
                    person.id,
                    new PersonDraft(
                            Objects.requireNonNullElse(present.name(), identity.name()),
                            person.email,
                            languages,
                            roles,
                            false));
        }
        return person;
    }

    private static boolean isForATime(Act.Grant grant) {
        return grant.from() != null || grant.until() != null;
    }

    /** Roles of the groups, in the order of the settings; what names no desk of ours is passed over. */
    private List<Act.Grant> standing(List<String> groups) {
        return settings.roles().entrySet().stream()
                .filter(entry -> groups.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .flatMap(this::grant)
                .toList();
    }

    private Stream<Act.Grant> grant(String setting) {
        int colon = setting.lastIndexOf(':');
        String desk = setting.substring(0, Math.max(colon, 0)).strip();
        boolean known =
                desk.equals(Account.EVERY_DESK) || desks.findByIdOptional(desk).isPresent();
        return DeskRole.of(setting.substring(colon + 1).strip()).stream()
                .filter(role -> known)
                .map(role -> new Act.Grant(desk, role.code(), null, null));
    }

    private static List<String> methods(FederatedIdentity identity) {
        return Stream.concat(Stream.of(ELSEWHERE), identity.amr().stream().filter(METHODS::contains))
                .distinct()
                .toList();
    }

    private Account service() {
        return Account.service(ledger.service().ref());
    }

    private Fault withoutRole(@Nullable UUID person) {
        return refused("identity-without-role", person, "Nothing that you are there has a role here.");
    }

    private Fault refused(String code, @Nullable UUID person, String detail) {
        log.refused(code, person, "sign-in", "identity provider");
        return Fault.of(Fault.Kind.UNAUTHENTICATED, code, detail);
    }
}

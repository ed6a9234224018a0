package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Persons: enrolled and changed by administrators of the desks concerned, known to those who share a desk. */
@ApplicationScoped
public class PersonService {
    private final PersonRepository persons;
    private final PersonRules rules;
    private final WebSessionRepository sessions;
    private final Names names;
    private final LedgerService ledger;
    private final Clock clock;

    PersonService(
            PersonRepository persons,
            PersonRules rules,
            WebSessionRepository sessions,
            Names names,
            LedgerService ledger,
            Clock clock) {
        this.persons = persons;
        this.rules = rules;
        this.sessions = sessions;
        this.names = names;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Enrols a person. They sign in once they were {@linkplain InvitationService invited} and chose a password.
     *
     * @throws Fault {@code person-exists}, {@code not-an-administrator}, {@code invalid}
     */
    @Transactional
    public Person enrol(Account account, PersonDraft wanted) {
        Rights.administers(account, wanted.roles(), clock.instant());
        PersonDraft checked = rules.checked(wanted);
        if (persons.findByEmail(checked.email()).isPresent()) {
            throw taken();
        }
        PersonEntity entity = new PersonEntity();
        entity.id = ledger.uuidV7();
        entity.name = names.commit(checked.name());
        entity.demo = persons.isDemo(account.id());
        write(entity, checked);
        persons.persist(entity);
        record(account, new Act.PersonEnrolled(entity.id, entity.name, entity.languageList(), entity.grants()));
        return person(entity);
    }

    /**
     * Sets everything of a person but the id. Somebody who is disabled is signed out everywhere at once.
     *
     * @throws Fault {@code own-roles} when somebody changes their own roles or disables themselves
     */
    @Transactional
    public Person change(Account account, UUID id, PersonDraft wanted) {
        PersonEntity entity = seen(account, id);
        Instant now = clock.instant();
        Rights.administers(account, entity.grants(), now);
        Rights.administers(account, wanted.roles(), now);
        PersonDraft checked = rules.checked(wanted);
        rules.checkOwn(account, entity, checked);
        if (persons.findByEmail(checked.email())
                .filter(other -> !other.id.equals(id))
                .isPresent()) {
            throw taken();
        }
        entity.name = names.commit(checked.name(), entity.name);
        write(entity, checked);
        if (entity.disabled) {
            sessions.delete("person", id);
        }
        record(
                account,
                new Act.PersonChanged(id, entity.name, entity.languageList(), entity.grants(), entity.disabled));
        return person(entity);
    }

    /** One person that the account may know of. */
    @Transactional
    public Person get(Account account, UUID id) {
        return shown(account, seen(account, id));
    }

    /**
     * The person of that address, for those who may ask: administrators, the person, and clients that import edits,
     * which know an address already.
     */
    @Transactional
    public Optional<Person> byEmail(Account account, String email) {
        return persons.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .filter(entity -> rules.knows(account, entity))
                .map(entity -> shown(account, entity))
                .filter(person -> person.email() != null || account.scopes().contains(Scope.EDITS_IMPORT));
    }

    /** The persons that the account may know of, in the order they were enrolled. */
    @Transactional
    public List<Person> list(Account account) {
        List<PersonEntity> known = persons.listAll(Sort.by("id")).stream()
                .filter(entity -> rules.knows(account, entity))
                .toList();
        Map<String, String> opened =
                names.open(known.stream().map(entity -> entity.name).toList());
        return known.stream()
                .map(entity -> shown(account, entity, person(entity, opened.get(entity.name))))
                .toList();
    }

    /** Names by person, for pages and answers that tell who did what; unknown and erased ones are left out. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> commitments = persons.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(entity -> entity.id, entity -> entity.name));
        Map<String, String> opened = names.open(commitments.values());
        return commitments.entrySet().stream()
                .filter(entry -> opened.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> opened.get(entry.getValue())));
    }

    /** Whether they may act in the role at the desk now, whoever asks. */
    @Transactional
    public boolean holds(UUID id, DeskRole role, String desk) {
        return persons.findByIdOptional(id)
                .filter(entity -> !entity.disabled)
                .filter(entity -> rules.holds(entity, role, desk))
                .isPresent();
    }

    private PersonEntity seen(Account account, UUID id) {
        return persons.findByIdOptional(id)
                .filter(entity -> rules.knows(account, entity))
                .orElseThrow(() -> Rights.noSuch("person"));
    }

    private void write(PersonEntity entity, PersonDraft checked) {
        entity.email = checked.email();
        entity.languages = Lists.column(checked.languages());
        entity.disabled = checked.disabled();
        entity.grant(checked.roles());
    }

    private void record(Account account, Act act) {
        ledger.append(Chains.SERVICE, account.actor(clock.instant()), null, act, Map.of());
    }

    private Person shown(Account account, PersonEntity entity) {
        return shown(account, entity, person(entity));
    }

    private Person shown(Account account, PersonEntity entity, Person person) {
        return rules.knowsEmail(account, entity) ? person : person.withoutEmail();
    }

    private Person person(PersonEntity entity) {
        return person(entity, names.open(entity.name));
    }

    private static Person person(PersonEntity entity, @org.jspecify.annotations.Nullable String name) {
        return new Person(entity.id, name, entity.email, entity.languageList(), entity.grants(), entity.disabled);
    }

    private static Fault taken() {
        return Fault.of(Fault.Kind.CONFLICT, "person-exists", "Somebody has this e-mail address already.")
                .at("/email", "Somebody has it already.");
    }
}

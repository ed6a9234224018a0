package dev.colophon.people;

import dev.colophon.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The first start: one administrator, whose one-time secret the console shows. */
@ApplicationScoped
public class SetupService {
    /** What the first administrator signs in by until the account says otherwise. */
    public static final String ADMINISTRATOR = "administrator";

    private final PersonService people;
    private final PersonRepository persons;
    private final PasswordRepository passwords;
    private final InvitationService invitations;

    SetupService(
            PersonService people,
            PersonRepository persons,
            PasswordRepository passwords,
            InvitationService invitations) {
        this.people = people;
        this.persons = persons;
        this.passwords = passwords;
        this.invitations = invitations;
    }

    /**
     * Makes the first administrator where nobody is enrolled. As long as nobody at all has a password a new secret is
     * made with every start, so that a lost one locks nobody out.
     *
     * @param service the service's own account
     * @return the secret to show once; empty when the service is set up
     */
    @Transactional
    public Optional<Invitation> firstStart(Account service) {
        if (isSetUp()) {
            return Optional.empty();
        }
        PersonEntity administrator = persons.findBySignInName(ADMINISTRATOR).orElseGet(() -> enrolled(service));
        return Optional.of(invitations.invite(service, administrator.id));
    }

    /** Whether somebody has a password. The demo's do not count: outside demo mode they open nothing. */
    @Transactional
    public boolean isSetUp() {
        return passwords.count("person in (select p.id from PersonEntity p where p.demo = false)") > 0;
    }

    private PersonEntity enrolled(Account service) {
        Act.Grant grant = new Act.Grant(Account.EVERY_DESK, DeskRole.ADMINISTRATOR.code(), null, null);
        Person person = people.enrol(
                service, new PersonDraft("Administrator", "administrator@localhost", List.of(), List.of(grant), false));
        PersonEntity entity = persons.findById(person.id());
        entity.alias = ADMINISTRATOR;
        return entity;
    }
}

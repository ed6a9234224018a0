package dev.colophon.web.queue;

import dev.colophon.act.Act;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Person;
import dev.colophon.people.PersonService;
import dev.colophon.web.ChoiceView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Whom an article may be given to: people who edit or review anywhere. */
@Singleton
class Assignees {
    private static final Set<String> ROLES =
            Set.of(DeskRole.EDITOR.code(), DeskRole.REVIEWER.code(), DeskRole.CHIEF.code());

    private final PersonService persons;

    Assignees(PersonService persons) {
        this.persons = persons;
    }

    List<ChoiceView> of(Account account) {
        return persons.list(account).stream()
                .filter(person -> !person.disabled() && person.name() != null && works(person))
                .map(person -> new ChoiceView(
                        person.id().toString(),
                        String.valueOf(person.name()),
                        person.id().equals(account.id())))
                .toList();
    }

    private static boolean works(Person person) {
        return person.roles().stream().map(Act.Grant::role).anyMatch(ROLES::contains);
    }
}

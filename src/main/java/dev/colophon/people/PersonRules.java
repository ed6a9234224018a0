package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What may be said of a person, and who may know of them. */
@ApplicationScoped
class PersonRules {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_LANGUAGES = 50;
    private static final int MOST_ROLES = 200;

    private final DeskRepository desks;
    private final Clock clock;

    PersonRules(DeskRepository desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** What is wanted, with every text as it is stored. */
    PersonDraft checked(PersonDraft wanted) {
        Complaints complaints = new Complaints();
        complaints
                .unless(wanted.languages().size() <= MOST_LANGUAGES, "/languages", "At most " + MOST_LANGUAGES + ".")
                .unless(wanted.roles().size() <= MOST_ROLES, "/roles", "At most " + MOST_ROLES + ".");
        for (int n = 0; n < wanted.roles().size(); n++) {
            check(complaints, "/roles/" + n, wanted.roles().get(n));
        }
        PersonDraft checked = new PersonDraft(
                complaints.text("/name", wanted.name(), LONGEST_NAME),
                complaints.email("/email", wanted.email()),
                complaints.languages("/languages", wanted.languages()),
                wanted.roles(),
                wanted.disabled());
        complaints.raise();
        return checked;
    }

    private void check(Complaints complaints, String pointer, Act.Grant grant) {
        boolean known = grant.desk().equals(Account.EVERY_DESK)
                || desks.findByIdOptional(grant.desk()).isPresent();
        complaints
                .unless(known, pointer + "/desk", "There is no such desk.")
                .unless(
                        DeskRole.of(grant.role()).isPresent(),
                        pointer + "/role",
                        "One of editor, reviewer, chief, auditor, administrator.")
                .unless(
                        grant.from() == null
                                || grant.until() == null
                                || grant.from().isBefore(grant.until()),
                        pointer + "/until",
                        "This is not after from.");
    }

    /** Nobody gives themselves a role or a language to sign by, or locks themselves out. */
    void checkOwn(Account account, PersonEntity entity, PersonDraft checked) {
        boolean touched = !entity.grants().equals(checked.roles())
                || !entity.languageList().equals(checked.languages())
                || entity.disabled != checked.disabled();
        if (account.id().equals(entity.id) && touched) {
            throw Fault.of(
                    Fault.Kind.FORBIDDEN,
                    "own-roles",
                    "Another administrator changes your roles and languages, or disables your account.");
        }
    }

    /** Nobody erases themselves: it takes a second administrator. */
    void checkNotOwn(Account account, PersonEntity entity) {
        if (account.id().equals(entity.id)) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "own-roles", "Another administrator erases your account.");
        }
    }

    /**
     * Whether the account may know of the person: they share a desk. Who works at none yet is known to administrators. Of
     * clients only those that import edits need to know anybody.
     */
    boolean knows(Account account, PersonEntity entity) {
        if (account.id().equals(entity.id) || account.kind() == Actor.Kind.SERVICE) {
            return true;
        }
        if (account.kind() == Actor.Kind.CLIENT && !account.scopes().contains(Scope.EDITS_IMPORT)) {
            return false;
        }
        Instant now = clock.instant();
        return isNewcomerTo(account, entity, now)
                || theirs(entity).anyMatch(desk -> account.sees(desk, now))
                || Rights.mayAdminister(account, Account.EVERY_DESK, now);
    }

    /** Whether the person may act in the role at the desk now. */
    boolean holds(PersonEntity entity, DeskRole role, String desk) {
        return Account.covered(entity.grants(), role, desk, clock.instant());
    }

    /** Whether the account may know the person's e-mail address: administrators of a desk of theirs. */
    boolean knowsEmail(Account account, PersonEntity entity) {
        if (account.id().equals(entity.id) || account.kind() == Actor.Kind.SERVICE) {
            return true;
        }
        Instant now = clock.instant();
        return isNewcomerTo(account, entity, now)
                || theirs(entity).anyMatch(desk -> Rights.mayAdminister(account, desk, now))
                || Rights.mayAdminister(account, Account.EVERY_DESK, now);
    }

    private static boolean isNewcomerTo(Account account, PersonEntity entity, Instant now) {
        return entity.roles.isEmpty() && account.holdsAnywhere(DeskRole.ADMINISTRATOR, now);
    }

    /** Desks that the person has or had a role at. Who works at every desk works at each. */
    private java.util.stream.Stream<String> theirs(PersonEntity entity) {
        List<String> named = entity.grants().stream().map(Act.Grant::desk).toList();
        return named.contains(Account.EVERY_DESK) ? desks.listAll().stream().map(desk -> desk.id) : named.stream();
    }
}

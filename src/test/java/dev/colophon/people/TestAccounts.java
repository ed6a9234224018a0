package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Accounts for the tests of services, which take who asks as their first argument. */
public final class TestAccounts {
    private TestAccounts() {}

    /** A person with these roles on every desk, who reads Korean and Japanese. */
    public static Account person(String name, DeskRole... roles) {
        return person(UUID.randomUUID(), name, roles);
    }

    /** The same, of somebody who is enrolled under this id. */
    public static Account person(UUID id, String name, DeskRole... roles) {
        List<Act.Grant> grants = List.of(roles).stream()
                .map(role -> new Act.Grant(Account.EVERY_DESK, role.code(), null, null))
                .toList();
        return new Account(
                id,
                Actor.Kind.PERSON,
                name,
                null,
                List.of("ja", "ko"),
                grants,
                Set.of(),
                Set.of(Account.EVERY_DESK),
                List.of("pwd"));
    }

    /** A client with these scopes on every desk. */
    public static Account client(String name, Scope... scopes) {
        return new Account(
                UUID.randomUUID(),
                Actor.Kind.CLIENT,
                name,
                null,
                List.of(),
                List.of(),
                Set.of(scopes),
                Set.of(Account.EVERY_DESK),
                List.of("token"));
    }
}

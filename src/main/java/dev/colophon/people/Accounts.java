package dev.colophon.people;

import dev.colophon.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes accounts of what is stored. A disabled one is none, and a demo one only in demo mode. */
@ApplicationScoped
class Accounts {
    static final List<String> PASSWORD = List.of("pwd");

    private static final List<String> TOKEN = List.of("token");
    private static final Set<String> EVERYWHERE = Set.of(Account.EVERY_DESK);

    private final PersonRepository persons;
    private final ClientRepository clients;
    private final Names names;
    private final StrongSignInService strong;
    private final boolean demo;

    Accounts(
            PersonRepository persons,
            ClientRepository clients,
            Names names,
            StrongSignInService strong,
            @ConfigProperty(name = "colophon.demo") boolean demo) {
        this.persons = persons;
        this.clients = clients;
        this.names = names;
        this.strong = strong;
        this.demo = demo;
    }

    /** A person who gave a password. */
    Optional<Account> of(PersonEntity person) {
        return of(person, PASSWORD);
    }

    /** A person in a browser, signed in by these methods, with the roles that count for who did so. */
    Optional<Account> of(PersonEntity person, List<String> methods) {
        return person(person, EVERYWHERE, methods);
    }

    /** The owner of a token. */
    Optional<Account> of(TokenEntity token) {
        return token.person == null
                ? clients.findByIdOptional(token.client).flatMap(client -> client(client, token))
                : persons.findByIdOptional(token.person)
                        .flatMap(person -> person(person, Set.copyOf(Lists.of(token.desks)), TOKEN));
    }

    private Optional<Account> person(PersonEntity person, Set<String> desks, List<String> methods) {
        if (person.disabled || (person.demo && !demo)) {
            return Optional.empty();
        }
        return Optional.ofNullable(names.open(person.name))
                .map(name -> new Account(
                        person.id,
                        Actor.Kind.PERSON,
                        name,
                        person.email,
                        person.languageList(),
                        strong.counted(person.grants(), methods),
                        Set.of(),
                        desks,
                        methods));
    }

    /** A client with all that it was given, whichever of its tokens it asks with. */
    Optional<Account> of(ClientEntity client) {
        return client(client, Lists.of(client.scopes), Lists.of(client.desks));
    }

    private Optional<Account> client(ClientEntity client, TokenEntity token) {
        List<String> allowed = Lists.of(client.scopes);
        List<String> reach = Lists.of(client.desks);
        return client(
                client,
                Lists.of(token.scopes).stream().filter(allowed::contains).toList(),
                Lists.of(token.desks).stream()
                        .filter(desk -> reach.contains(Account.EVERY_DESK) || reach.contains(desk))
                        .toList());
    }

    private Optional<Account> client(ClientEntity client, List<String> scopeCodes, List<String> desks) {
        if (client.disabled || (client.demo && !demo)) {
            return Optional.empty();
        }
        Set<Scope> scopes =
                scopeCodes.stream().flatMap(code -> Scope.of(code).stream()).collect(Collectors.toSet());
        return Optional.ofNullable(names.open(client.name))
                .map(name -> new Account(
                        client.id,
                        Actor.Kind.CLIENT,
                        name,
                        null,
                        List.of(),
                        List.of(),
                        scopes,
                        Set.copyOf(desks),
                        TOKEN));
    }
}

package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person, a client or the service itself, as signed in. Every use case takes it first and checks it. Made
 * anew for every request, so that a role taken away or an account disabled counts at once.
 *
 * @param name as people read it; the service's own is {@code Colophon}
 * @param email null for clients and the service
 * @param languages that a person reads, BCP 47
 * @param roles granted to a person, past and future ones too; empty for others
 * @param scopes of a client; empty for others
 * @param desks that this sign-in reaches: a token's list, or {@link #EVERY_DESK}
 * @param amr how they signed in (RFC 8176): {@code pwd}; {@code hwk} or {@code swk} with {@code user}, a passkey;
 *     {@code token}
 */
public record Account(
        UUID id,
        Actor.Kind kind,
        String name,
        @Nullable String email,
        List<String> languages,
        List<Act.Grant> roles,
        Set<Scope> scopes,
        Set<String> desks,
        List<String> amr) {
    /** In a grant or a token: every desk, those made later too. */
    public static final String EVERY_DESK = "*";

    public Account {
        languages = List.copyOf(languages);
        roles = List.copyOf(roles);
        scopes = Set.copyOf(scopes);
        desks = Set.copyOf(desks);
        amr = List.copyOf(amr);
    }

    /** The service, acting by itself at start-up or on time. */
    public static Account service(UUID id) {
        return new Account(
                id,
                Actor.Kind.SERVICE,
                "Colophon",
                null,
                List.of(),
                List.of(),
                Set.of(),
                Set.of(EVERY_DESK),
                List.of());
    }

    public boolean isPerson() {
        return kind == Actor.Kind.PERSON;
    }

    /** Whether a person may act in this role at the desk now; a chief also as editor and reviewer. */
    public boolean holds(DeskRole role, String desk, Instant now) {
        return reaches(desk) && covered(roles, role, desk, now);
    }

    /** Whether roles granted cover one at the desk now. */
    static boolean covered(List<Act.Grant> roles, DeskRole role, String desk, Instant now) {
        return rolesAt(roles, desk, now).anyMatch(held -> held.covers(role));
    }

    /** Whether a person may act in this role at any desk that the sign-in reaches. */
    public boolean holdsAnywhere(DeskRole role, Instant now) {
        return rolesAnywhere(now).anyMatch(held -> held.covers(role));
    }

    /** Whether a client may do this at the desk. */
    public boolean may(Scope scope, String desk) {
        return scopes.contains(scope) && reaches(desk);
    }

    /**
     * Whether they may know of the desk's things at all; to everybody else they do not exist. What of it they may read
     * is the rooms' to say: an auditor reads released articles only.
     */
    public boolean sees(String desk, Instant now) {
        return switch (kind) {
            case PERSON -> reaches(desk) && rolesAt(roles, desk, now).findAny().isPresent();
            case CLIENT, SERVICE -> reaches(desk);
        };
    }

    /** Those of the desks that they see, in the given order. */
    public List<String> seen(Collection<String> all, Instant now) {
        return all.stream().filter(desk -> sees(desk, now)).toList();
    }

    /** The actor as the record names it, with the roles held at the desk now. */
    public Actor actor(String desk, Instant now) {
        return new Actor(
                id,
                kind,
                codes(rolesAt(roles, desk, now)),
                languages.stream().sorted().toList(),
                amr,
                null);
    }

    /** The actor of an act that concerns no single desk, with the roles held at any. */
    public Actor actor(Instant now) {
        return new Actor(
                id, kind, codes(rolesAnywhere(now)), languages.stream().sorted().toList(), amr, null);
    }

    /** Whether this sign-in reaches the desk, whatever is held there. */
    public boolean reaches(String desk) {
        return desks.contains(EVERY_DESK) || desks.contains(desk);
    }

    private static Stream<DeskRole> rolesAt(List<Act.Grant> roles, String desk, Instant now) {
        return roles.stream()
                .filter(grant -> grant.desk().equals(desk) || grant.desk().equals(EVERY_DESK))
                .filter(grant -> inForce(grant, now))
                .flatMap(grant -> DeskRole.of(grant.role()).stream());
    }

    private Stream<DeskRole> rolesAnywhere(Instant now) {
        return roles.stream()
                .filter(grant -> grant.desk().equals(EVERY_DESK) || reaches(grant.desk()))
                .filter(grant -> inForce(grant, now))
                .flatMap(grant -> DeskRole.of(grant.role()).stream());
    }

    private static List<String> codes(Stream<DeskRole> roles) {
        return roles.map(DeskRole::code).distinct().sorted().toList();
    }

    private static boolean inForce(Act.Grant grant, Instant now) {
        return (grant.from() == null || !now.isBefore(grant.from()))
                && (grant.until() == null || now.isBefore(grant.until()));
    }
}

package dev.colophon.act;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, with what they held at that moment. Names live outside the record.
 *
 * @param ref the person, client or service
 * @param roles roles held on the article's desk at the act, by code, sorted
 * @param languages languages the person reads, BCP 47, sorted
 * @param amr how they signed in (RFC 8176): {@code pwd}, {@code token} …
 * @param onBehalfOf the person a client reports an edit of, else null
 */
public record Actor(
        UUID ref,
        Kind kind,
        List<String> roles,
        List<String> languages,
        List<String> amr,
        @Nullable UUID onBehalfOf) {
    /** What sort of agent acts. */
    public enum Kind {
        PERSON,
        CLIENT,
        SERVICE
    }

    public Actor {
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
        amr = List.copyOf(amr);
    }

    /** The person whose act it is: the one reported, or the actor. */
    public UUID person() {
        return onBehalfOf == null ? ref : onBehalfOf;
    }
}

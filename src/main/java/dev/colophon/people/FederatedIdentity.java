package dev.colophon.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says of somebody, in a token that was verified.
 *
 * @param issuer and {@code subject} name them; nothing else does
 * @param email whether verified or not: it is where they are written to, and never says who they are
 * @param groups what their roles follow from
 * @param languages BCP 47, that they read; null where the provider does not say
 * @param amr how they signed in there (RFC 8176), as far as it says
 */
public record FederatedIdentity(
        String issuer,
        String subject,
        String name,
        String email,
        List<String> groups,
        @Nullable List<String> languages,
        List<String> amr) {
    public FederatedIdentity {
        groups = List.copyOf(groups);
        amr = List.copyOf(amr);
    }
}

package dev.colophon.platform.security;

import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.people.TokenService;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;

/** An account as the framework carries it through a request. */
final class Identities {
    private Identities() {}

    /** By a token that ends by itself then, or never. */
    static SecurityIdentity of(TokenService.Accepted accepted) {
        QuarkusSecurityIdentity.Builder builder = builder(accepted.account());
        Instant until = accepted.until();
        return (until == null ? builder : builder.addAttribute(SignedIn.UNTIL, until)).build();
    }

    /** In a browser, signed in since then. */
    static SecurityIdentity of(Account account, Instant since) {
        return builder(account).addAttribute(SignedIn.SINCE, since).build();
    }

    private static QuarkusSecurityIdentity.Builder builder(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.id().toString()))
                .addAttribute(SignedIn.ATTRIBUTE, account);
    }
}

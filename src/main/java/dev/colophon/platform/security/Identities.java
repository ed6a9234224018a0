package dev.colophon.platform.security;

import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;

/** An account as the framework carries it through a request. */
final class Identities {
    private Identities() {}

    static SecurityIdentity of(Account account) {
        return builder(account).build();
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

package dev.colophon.people;

import dev.colophon.fault.Fault;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who asks in this request. The doors inject it and hand its account to the services. */
@RequestScoped
public class SignedIn {
    /** The attribute of the framework's identity that holds the account. */
    public static final String ATTRIBUTE = "colophon.account";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The account that asks.
     *
     * @throws Fault {@code unauthenticated} when nobody is signed in
     */
    public Account account() {
        return known().orElseThrow(() ->
                Fault.of(Fault.Kind.UNAUTHENTICATED, "unauthenticated", "Sign in, or send a token that is known."));
    }

    /** The account that asks, empty when nobody is signed in: for pages that anybody may see. */
    public Optional<Account> known() {
        return Optional.ofNullable(identity.<Account>getAttribute(ATTRIBUTE));
    }
}

package dev.colophon.people;

import dev.colophon.fault.Fault;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks in this request. The doors inject it and hand its account to the services. */
@RequestScoped
public class SignedIn {
    /** The attribute of the framework's identity that holds the account. */
    public static final String ATTRIBUTE = "colophon.account";

    /** The attribute that holds since when, where a browser is signed in. */
    public static final String SINCE = "colophon.since";

    /** The attribute that holds when the token that asks ends by itself, where it does. */
    public static final String UNTIL = "colophon.until";

    /** For how long a sign-in is proof enough to add another way in. */
    private static final Duration FRESH = Duration.ofMinutes(15);

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

    /** When the token that asks ends by itself; null where it does not, and in a browser. */
    public @Nullable Instant until() {
        return identity.getAttribute(UNTIL);
    }

    /** Since when a browser is signed in, empty for a token. */
    public Optional<Instant> since() {
        return Optional.ofNullable(identity.<Instant>getAttribute(SINCE));
    }

    /** Whether the person signed in so recently that it is they who sit there, and not who found the browser open. */
    public boolean isFresh(Instant now) {
        Instant since = identity.getAttribute(SINCE);
        return since != null && isFresh(since, now);
    }

    /** Whether somebody who signed in then did so recently enough. */
    public static boolean isFresh(Instant since, Instant now) {
        return now.isBefore(since.plus(FRESH));
    }

    /** @throws Fault {@code sign-in-again} unless {@link #isFresh} */
    public void demandFresh(Instant now) {
        if (!isFresh(now)) {
            throw Fault.of(
                    Fault.Kind.FORBIDDEN,
                    "sign-in-again",
                    "For another way to sign in, sign in anew first; yours was more than 15 minutes ago.");
        }
    }
}

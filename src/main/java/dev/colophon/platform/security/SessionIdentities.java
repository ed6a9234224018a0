package dev.colophon.platform.security;

import dev.colophon.people.SessionService;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Whose session it is. */
@Singleton
@Unremovable
final class SessionIdentities implements IdentityProvider<SessionRequest> {
    private final SessionService sessions;

    SessionIdentities(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessions.resume(request.secret())
                .map(resumed -> Identities.of(resumed.account(), resumed.since()))
                .orElseThrow(AuthenticationFailedException::new));
    }
}

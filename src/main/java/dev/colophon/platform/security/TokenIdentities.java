package dev.colophon.platform.security;

import dev.colophon.people.TokenService;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Whose token it is. */
@Singleton
@Unremovable
final class TokenIdentities implements IdentityProvider<TokenRequest> {
    private final TokenService tokens;

    TokenIdentities(TokenService tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                tokens.opened(request.secret()).map(Identities::of).orElseThrow(AuthenticationFailedException::new));
    }
}

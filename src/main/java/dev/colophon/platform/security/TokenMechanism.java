package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.problem.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code Authorization: Bearer <token>} (RFC 6750), under {@code /api} only and from the header only. An unknown token
 * is like none: what it asked for is refused with the same 401, before a body is read.
 */
@Singleton
final class TokenMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";
    private static final Problem UNAUTHENTICATED =
            Problem.of(401, "unauthenticated", "Send a known token: Authorization: Bearer <token>.");

    private final Answers answers;

    TokenMechanism(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String secret = Answers.isApi(context.normalizedPath()) ? bearer(context) : null;
        return secret == null
                ? Uni.createFrom().nullItem()
                : identities
                        .authenticate(new TokenRequest(secret))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (!Answers.isApi(context.normalizedPath())) {
            return Uni.createFrom().item(false);
        }
        context.response()
                .setStatusCode(UNAUTHENTICATED.status())
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", Problem.JSON)
                .end(answers.body(UNAUTHENTICATED));
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Answers.isApi(context.normalizedPath())
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    /** Before the identity provider's: under {@code /api} nobody is led to a sign-in page. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2;
    }

    private static @Nullable String bearer(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}

package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * The session cookie, for pages only: under {@code /api} it opens nothing, so that no other site can make a browser use
 * the API. Who is not signed in is sent to the sign-in page, and afterwards back.
 */
@Singleton
final class SessionMechanism implements HttpAuthenticationMechanism {
    private static final int SEE_OTHER = 303;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (Answers.isApi(context.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        Cookie cookie =
                context.request().getCookie(SessionCookie.name(context.request().scheme()));
        return cookie == null
                ? Uni.createFrom().nullItem()
                : identities
                        .authenticate(new SessionRequest(cookie.getValue()))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (Answers.isApi(context.normalizedPath())) {
            return Uni.createFrom().item(false);
        }
        context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", signIn(context))
                .end();
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Answers.isApi(context.normalizedPath())
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(new ChallengeData(SEE_OTHER, "Location", signIn(context)));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "session"));
    }

    /** Before the identity provider's: who is not signed in sees the sign-in page, which offers both. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 3;
    }

    private static String signIn(RoutingContext context) {
        return Answers.signIn(
                        context.request().method().name(), context.request().uri())
                .toString();
    }
}

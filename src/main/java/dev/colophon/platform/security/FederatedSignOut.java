package dev.colophon.platform.security;

import dev.colophon.people.FederationService;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.oidc.runtime.OidcUtils;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Where the identity provider tells that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). The library's own
 * door ends the library's sessions, and ours are ours; signature, issuer and expiry are checked by it. A route and no form,
 * because the provider has none of our forms' tokens.
 */
@Singleton
final class FederatedSignOut {
    static final String PATH = "/signin/oidc/signed-out";

    private static final Logger LOG = Logger.getLogger(FederatedSignOut.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int OK = 200;
    private static final int REFUSED = 400;

    private final TenantIdentityProvider provider;
    private final FederationService federation;
    private final Optional<String> client;

    FederatedSignOut(
            TenantIdentityProvider provider,
            FederationService federation,
            @ConfigProperty(name = "quarkus.oidc.client-id") Optional<String> client) {
        this.provider = provider;
        this.federation = federation;
        this.client = client;
    }

    void register(@Observes Router router) {
        router.post(PATH)
                .handler(context -> OidcUtils.getFormUrlEncodedData(context)
                        .emitOn(Infrastructure.getDefaultExecutor())
                        .subscribe()
                        .with(form -> answer(context, form), failure -> end(context, REFUSED)));
    }

    private void answer(RoutingContext context, MultiMap form) {
        int status = REFUSED;
        try {
            JsonWebToken token = (JsonWebToken) provider.authenticate(
                            new AccessTokenCredential(Objects.requireNonNullElse(form.get("logout_token"), "")))
                    .await()
                    .indefinitely()
                    .getPrincipal();
            if (isSignOut(token)) {
                federation.endedElsewhere(token.getIssuer(), token.getSubject());
                status = OK;
            }
        } catch (RuntimeException refused) {
            LOG.debug("Not a sign-out that the identity provider signed", refused);
        }
        end(context, status);
    }

    /** Section 2.6: for us, of this event, about somebody, and no ID token. */
    private boolean isSignOut(JsonWebToken token) {
        Object events = token.getClaim("events");
        return client.filter(Objects.requireNonNullElse(token.getAudience(), java.util.Set.of())::contains)
                        .isPresent()
                && events != null
                && events.toString().contains('"' + EVENT + '"')
                && token.getClaim("nonce") == null
                && token.getSubject() != null;
    }

    private static void end(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}

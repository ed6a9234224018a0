package dev.colophon.platform.security;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.FederatedIdentity;
import dev.colophon.people.FederationService;
import dev.colophon.people.FederationSettings;
import dev.colophon.people.SessionService;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody comes back to from the identity provider. Who gets here was let in by the authorization code flow (state,
 * nonce and PKCE are the library's); the library's own session is ended at once and one of ours begins, which an
 * administrator can end.
 */
@Path("/signin/oidc")
@Authenticated
@Blocking
public class FederatedForms {
    private final FederationService federation;
    private final FederationSettings settings;
    private final SessionService sessions;
    private final BrowserSession browser;
    private final OidcSession library;
    private final Clock clock;

    @Inject
    @IdToken
    JsonWebToken token;

    FederatedForms(
            FederationService federation,
            FederationSettings settings,
            SessionService sessions,
            BrowserSession browser,
            OidcSession library,
            Clock clock) {
        this.federation = federation;
        this.settings = settings;
        this.sessions = sessions;
        this.browser = browser;
        this.library = library;
        this.clock = clock;
    }

    @GET
    public Response arrive(@QueryParam("next") @Nullable String next, RoutingContext context) {
        FederatedIdentity identity = FederatedClaims.read(token, settings);
        library.logout().await().indefinitely();
        HttpServerRequest request = context.request();
        try {
            Optional<Account> linking = LinkIntent.of(request, sessions, clock.instant());
            if (linking.isPresent()) {
                federation.link(linking.get(), identity);
                return Response.seeOther(URI.create("/settings/account"))
                        .cookie(LinkIntent.none(request.scheme()))
                        .build();
            }
            return browser.begin(federation.signIn(identity), next, request);
        } catch (Fault fault) {
            return Response.seeOther(SignInForms.again("/signin", fault.code(), next))
                    .cookie(LinkIntent.none(request.scheme()))
                    .build();
        }
    }
}

package dev.colophon.platform.security;

import dev.colophon.fault.Fault;
import dev.colophon.people.FederatedIdentity;
import dev.colophon.people.FederationService;
import dev.colophon.people.FederationSettings;
import dev.colophon.people.IdentityLinkService;
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
    private static final URI ACCOUNT = URI.create("/settings/account");

    private final FederationService federation;
    private final IdentityLinkService links;
    private final FederationSettings settings;
    private final SessionService sessions;
    private final BrowserSession browser;
    private final OidcSession library;

    @Inject
    @IdToken
    JsonWebToken token;

    FederatedForms(
            FederationService federation,
            IdentityLinkService links,
            FederationSettings settings,
            SessionService sessions,
            BrowserSession browser,
            OidcSession library) {
        this.federation = federation;
        this.links = links;
        this.settings = settings;
        this.sessions = sessions;
        this.browser = browser;
        this.library = library;
    }

    /**
     * @param next a path of our own
     * @param link what the settings' form gave for the way; it comes back inside the library's state, sealed
     */
    @GET
    public Response arrive(
            @QueryParam("next") @Nullable String next,
            @QueryParam("link") @Nullable String link,
            RoutingContext context) {
        FederatedIdentity identity = FederatedClaims.read(token, settings);
        library.logout().await().indefinitely();
        HttpServerRequest request = context.request();
        try {
            if (link != null) {
                links.finish(present(request), link, identity);
                return Response.seeOther(ACCOUNT).build();
            }
            return browser.begin(federation.signIn(identity), next, request);
        } catch (Fault fault) {
            return Response.seeOther(SignInForms.again("/signin", fault.code(), next))
                    .build();
        }
    }

    private SessionService.Resumed present(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(SessionCookie.name(request.scheme())))
                .flatMap(cookie -> sessions.resume(cookie.getValue()))
                .orElseThrow(IdentityLinkService::expired);
    }
}

package dev.colophon.platform.security;

import dev.colophon.people.SignedIn;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;

/** Where the settings' form goes that links the reader's account to the identity provider. */
@Path("/settings/account/identity")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LinkForms {
    private static final URI GO_ON = URI.create("/settings/account?linking=on");

    private final SignedIn signedIn;
    private final Clock clock;

    LinkForms(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The page then leads on by a link: a form may not end at another site. */
    @POST
    public Response begin(RoutingContext context) {
        signedIn.demandFresh(clock.instant());
        HttpServerRequest request = context.request();
        Cookie session = request.getCookie(SessionCookie.name(request.scheme()));
        Response.ResponseBuilder goOn = Response.seeOther(GO_ON);
        return session == null
                ? goOn.build()
                : goOn.cookie(LinkIntent.of(session.getValue(), request.scheme()))
                        .build();
    }
}

package dev.colophon.platform.security;

import dev.colophon.fault.Fault;
import dev.colophon.people.PasskeyService;
import dev.colophon.people.Site;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signing in by passkey: the sign-in page's script asks for a challenge, lets the browser answer it and sends that back. */
@Path("/signin/passkey")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PasskeyForms {
    private final PasskeyService passkeys;
    private final BrowserSession browser;
    private final Instance<Site> site;

    PasskeyForms(PasskeyService passkeys, BrowserSession browser, Instance<Site> site) {
        this.passkeys = passkeys;
        this.browser = browser;
        this.site = site;
    }

    /** What the browser is to be asked. */
    @POST
    @Path("challenge")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> challenge(RoutingContext context) {
        return passkeys.beginSignIn(
                site.get(), context.request().remoteAddress().hostAddress());
    }

    /** Signs in whose passkey answered, and sends them where they wanted to go. */
    @POST
    public Response signIn(
            @FormParam("answer") @Nullable String answer,
            @FormParam("next") @Nullable String next,
            RoutingContext context) {
        HttpServerRequest request = context.request();
        try {
            String secret = passkeys.signIn(
                    Objects.requireNonNullElse(answer, ""),
                    site.get(),
                    request.remoteAddress().hostAddress());
            return browser.begin(secret, next, request);
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.UNAUTHENTICATED) {
                throw fault;
            }
            return Response.seeOther(SignInForms.again("/signin", "passkey", next))
                    .build();
        }
    }
}

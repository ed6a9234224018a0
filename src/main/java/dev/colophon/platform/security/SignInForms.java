package dev.colophon.platform.security;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.InvitationService;
import dev.colophon.people.SignInService;
import dev.colophon.people.StrongSignInService;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the forms of the sign-in and set-up pages are sent. The pages themselves are the web room's: {@code /signin}
 * shows {@code failed} when a try was refused and passes {@code next} on; {@code /setup} shows {@code failed} with the
 * reason.
 */
@Path("/")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInForms {
    private final SignInService signIns;
    private final StrongSignInService strong;
    private final BrowserSession browser;
    private final InvitationService invitations;

    SignInForms(
            SignInService signIns, StrongSignInService strong, BrowserSession browser, InvitationService invitations) {
        this.signIns = signIns;
        this.strong = strong;
        this.browser = browser;
        this.invitations = invitations;
    }

    /**
     * Signs a person in and sends them where they wanted to go.
     *
     * @param email address or short name
     * @param next a path of our own; anything else leads to the queue. Whose role takes more than a password is led to the
     *     page that says so
     */
    @POST
    @Path("signin")
    public Response signIn(
            @FormParam("email") @Nullable String email,
            @FormParam("password") @Nullable String password,
            @FormParam("next") @Nullable String next,
            RoutingContext context) {
        HttpServerRequest request = context.request();
        try {
            SignInService.SignIn signIn = signIns.signIn(
                    Objects.requireNonNullElse(email, ""),
                    Objects.requireNonNullElse(password, ""),
                    request.remoteAddress().hostAddress());
            String onward = strong.withheld(signIn.account()).isEmpty() ? next : "/settings/account";
            return browser.begin(signIn.session(), onward, request);
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.UNAUTHENTICATED) {
                throw fault;
            }
            return Response.seeOther(again("/signin", "credentials", next))
                    .cookie(TypedName.of(Objects.requireNonNullElse(email, ""), request.scheme()))
                    .build();
        }
    }

    /** Where the identity provider sends whom it did not let in. */
    @GET
    @Path("signin/oidc/refused")
    public Response refused() {
        return Response.seeOther(URI.create("/signin?failed=oidc")).build();
    }

    /** Ends the session, here and in the browser. */
    @POST
    @Path("signout")
    public Response signOut(RoutingContext context) {
        HttpServerRequest request = context.request();
        browser.endPresent(request);
        return Response.seeOther(URI.create("/signin"))
                .cookie(SessionCookie.none(request.scheme()))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    /** Turns a one-time secret into a password; then the person signs in with it. */
    @POST
    @Path("setup")
    public Response setUp(
            @FormParam("secret") @Nullable String secret,
            @FormParam("password") @Nullable String password,
            RoutingContext context) {
        try {
            Account account = invitations.accept(
                    Objects.requireNonNullElse(secret, "").strip(), Objects.requireNonNullElse(password, ""));
            String name = Objects.requireNonNullElse(account.email(), "");
            return Response.seeOther(URI.create("/signin?setup=done"))
                    .cookie(TypedName.of(name, context.request().scheme()))
                    .build();
        } catch (Fault fault) {
            return Response.seeOther(again("/setup", fault.code(), null))
                    .cookie(TypedName.of(
                            Objects.requireNonNullElse(secret, ""),
                            "/setup",
                            context.request().scheme()))
                    .build();
        }
    }

    /** The page again, saying why and leading on to the same place. */
    static URI again(String page, String failed, @Nullable String next) {
        String back = next == null || next.isEmpty()
                ? ""
                : "&next=" + encoded(ReturnPath.of(next).toString());
        return URI.create(page + "?failed=" + encoded(failed) + back);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

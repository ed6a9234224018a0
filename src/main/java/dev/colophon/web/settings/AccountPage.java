package dev.colophon.web.settings;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.FederationService;
import dev.colophon.people.IdentityLinkService;
import dev.colophon.people.InvitationService;
import dev.colophon.people.PasskeyService;
import dev.colophon.people.SessionService;
import dev.colophon.people.SignedIn;
import dev.colophon.people.Site;
import dev.colophon.people.StrongSignInService;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings: how one signs in oneself. Password, passkeys, and the browsers that are signed in. */
@Path("/settings/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountPage {
    private static final URI HERE = URI.create("/settings/account");
    private static final URI SIGN_IN = URI.create("/signin?setup=done");

    private final InvitationService passwords;
    private final PasskeyService passkeys;
    private final SessionService sessions;
    private final FederationService federation;
    private final IdentityLinkService links;
    private final StrongSignInService strong;
    private final Instance<Site> site;
    private final SignedIn signedIn;
    private final Clock clock;

    AccountPage(
            InvitationService passwords,
            PasskeyService passkeys,
            SessionService sessions,
            FederationService federation,
            IdentityLinkService links,
            StrongSignInService strong,
            Instance<Site> site,
            SignedIn signedIn,
            Clock clock) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.federation = federation;
        this.links = links;
        this.strong = strong;
        this.site = site;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(null);
    }

    /** A new password ends every session, this one too. */
    @POST
    @Path("password")
    public Response changePassword(
            @FormParam("present") @Nullable String present,
            @FormParam("password") @Nullable String password,
            RoutingContext context) {
        return Submission.of(
                () -> passwords.change(
                        signedIn.account(),
                        Objects.requireNonNullElse(present, ""),
                        Objects.requireNonNullElse(password, ""),
                        context.request().remoteAddress().hostAddress()),
                SIGN_IN,
                this::page);
    }

    @POST
    @Path("sign-outs")
    public Response signOutEverywhere() {
        Account account = signedIn.account();
        sessions.endAll(account, account.id());
        return Response.seeOther(URI.create("/signin")).build();
    }

    @POST
    @Path("sessions/{id}/end")
    public Response endSession(String id) {
        return Submission.of(() -> sessions.end(signedIn.account(), id), HERE, this::page);
    }

    /** What the browser is to be asked so that it makes a passkey; read by the page's script. */
    @POST
    @Path("passkeys/challenge")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> challenge() {
        signedIn.demandFresh(clock.instant());
        return passkeys.begin(signedIn.account(), site.get());
    }

    @POST
    @Path("passkeys")
    public Response addPasskey(
            @FormParam("label") @Nullable String label, @FormParam("answer") @Nullable String answer) {
        return Submission.of(
                () -> {
                    signedIn.demandFresh(clock.instant());
                    passkeys.add(
                            signedIn.account(),
                            Objects.requireNonNullElse(label, ""),
                            Objects.requireNonNullElse(answer, ""),
                            site.get());
                },
                HERE,
                this::page);
    }

    @POST
    @Path("passkeys/{id}/removal")
    public Response removePasskey(UUID id) {
        return Submission.of(() -> passkeys.remove(signedIn.account(), id), HERE, this::page);
    }

    /** The page then leads on to the identity provider by a link: a form may not end at another site. */
    @POST
    @Path("identity")
    public Response link() {
        try {
            signedIn.demandFresh(clock.instant());
            String intent = links.begin(signedIn.account(), signedIn.since().orElseThrow());
            return Response.ok(page(null, intent)).build();
        } catch (Fault fault) {
            return Submission.refused(page(fault), fault);
        }
    }

    private TemplateInstance page(@Nullable Fault fault) {
        return page(fault, "");
    }

    private TemplateInstance page(@Nullable Fault fault, String linking) {
        Account account = signedIn.account();
        return Templates.account(new SettingsView.SignIn(
                account,
                passkeys.list(account),
                sessions.list(account),
                federation.name().orElse(""),
                links.isLinked(account),
                signedIn.isFresh(clock.instant()),
                linking,
                strong.withheld(account),
                Submission.told(fault)));
    }
}

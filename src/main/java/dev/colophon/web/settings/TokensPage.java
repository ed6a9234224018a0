package dev.colophon.web.settings;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.ClientService;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.IssuedToken;
import dev.colophon.people.SignedIn;
import dev.colophon.people.TokenDraft;
import dev.colophon.people.TokenService;
import dev.colophon.web.FormText;
import dev.colophon.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings: systems, and tokens of systems and of oneself. */
@Path("/settings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TokensPage {
    private static final URI HERE = URI.create("/settings/tokens");

    private final TokenService tokens;
    private final ClientService clients;
    private final DeskService desks;
    private final SignedIn signedIn;
    private final Visit visit;
    private final Clock clock;

    TokensPage(
            TokenService tokens,
            ClientService clients,
            DeskService desks,
            SignedIn signedIn,
            Visit visit,
            Clock clock) {
        this.tokens = tokens;
        this.clients = clients;
        this.desks = desks;
        this.signedIn = signedIn;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    @Path("tokens")
    public TemplateInstance show() {
        return page(SubmittedForm.empty(), null, null);
    }

    /** Shows the token; it is never shown again. */
    @POST
    @Path("tokens")
    public Response issue(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        try {
            return shown(tokens.issue(signedIn.account(), draft(form), signedIn.until()));
        } catch (Fault fault) {
            return Submission.refused(page(form.refused(fault), null, fault), fault);
        }
    }

    /** Shows the token that takes another one's place. */
    @POST
    @Path("tokens/{id}/rotation")
    public Response rotate(UUID id) {
        try {
            return shown(tokens.rotate(signedIn.account(), id, null, signedIn.until()));
        } catch (Fault fault) {
            return Submission.refused(page(SubmittedForm.empty(), null, fault), fault);
        }
    }

    private Response shown(IssuedToken issued) {
        SettingsView.Shown shown = new SettingsView.Shown(
                issued.token().label(), issued.secret(), issued.token().expiresAt());
        return Response.ok(page(SubmittedForm.empty(), shown, null)).build();
    }

    /** A client's token may do what is checked, or all that the client may; a person's has no scopes. */
    private TokenDraft draft(SubmittedForm form) {
        UUID client = FormText.id(form.get("client"));
        List<String> scopes = form.all("tokenScopes");
        return new TokenDraft(
                client,
                form.get("label"),
                form.all("desks"),
                client == null || scopes.isEmpty() ? null : scopes,
                FormText.moment(form.get("expiresAt"), visit.zone()));
    }

    @POST
    @Path("tokens/{id}/revocation")
    public Response revoke(UUID id) {
        return Submission.of(
                () -> tokens.revoke(signedIn.account(), id), HERE, fault -> page(SubmittedForm.empty(), null, fault));
    }

    @POST
    @Path("clients")
    public Response addClient(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        return Submission.of(
                () -> clients.enrol(signedIn.account(), form.get("name"), form.all("scopes"), form.all("clientDesks")),
                HERE,
                fault -> page(form.refused(fault, Map.of("desks", "clientDesks")), null, fault));
    }

    private TemplateInstance page(SubmittedForm form, SettingsView.@Nullable Shown issued, @Nullable Fault fault) {
        Account account = signedIn.account();
        List<String> at = new ArrayList<>(List.of(Account.EVERY_DESK));
        desks.list(account).stream().map(Desk::id).forEach(at::add);
        return Templates.tokens(new SettingsView.Tokens(
                clients.list(account),
                tokens.list(account),
                at,
                clock.instant(),
                form,
                issued,
                Submission.told(fault)));
    }
}

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
import java.util.ArrayList;
import java.util.List;
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

    TokensPage(TokenService tokens, ClientService clients, DeskService desks, SignedIn signedIn) {
        this.tokens = tokens;
        this.clients = clients;
        this.desks = desks;
        this.signedIn = signedIn;
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
            UUID client = form.get("client").isEmpty() ? null : UUID.fromString(form.get("client"));
            IssuedToken issued = tokens.issue(
                    signedIn.account(), new TokenDraft(client, form.get("label"), form.all("desks"), null, null));
            SettingsView.Shown shown = new SettingsView.Shown(issued.token().label(), issued.secret(), null);
            return Response.ok(page(SubmittedForm.empty(), shown, null)).build();
        } catch (Fault fault) {
            return Submission.refused(page(form, null, fault));
        }
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
                fault -> page(form, null, fault));
    }

    private TemplateInstance page(SubmittedForm form, SettingsView.@Nullable Shown issued, @Nullable Fault fault) {
        Account account = signedIn.account();
        List<String> at = new ArrayList<>(List.of(Account.EVERY_DESK));
        desks.list(account).stream().map(Desk::id).forEach(at::add);
        return Templates.tokens(new SettingsView.Tokens(
                clients.list(account), tokens.list(account), at, form, issued, Submission.told(fault)));
    }
}

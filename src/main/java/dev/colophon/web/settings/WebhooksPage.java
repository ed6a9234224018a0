package dev.colophon.web.settings;

import dev.colophon.fault.Fault;
import dev.colophon.hook.Delivery;
import dev.colophon.hook.DeliveryService;
import dev.colophon.hook.IssuedWebhook;
import dev.colophon.hook.WebhookDraft;
import dev.colophon.hook.WebhookService;
import dev.colophon.people.Account;
import dev.colophon.people.ClientService;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.SignedIn;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings: webhooks, what was delivered to them, and sending it again. */
@Path("/settings/webhooks")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WebhooksPage {
    private static final String HERE = "/settings/webhooks";
    private static final int A_SCREENFUL = 50;

    private final WebhookService webhooks;
    private final DeliveryService deliveries;
    private final ClientService clients;
    private final DeskService desks;
    private final SignedIn signedIn;

    WebhooksPage(
            WebhookService webhooks,
            DeliveryService deliveries,
            ClientService clients,
            DeskService desks,
            SignedIn signedIn) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clients = clients;
        this.desks = desks;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance show() {
        return page(SubmittedForm.empty(), null, null);
    }

    /** Shows the secret; it is never shown again. */
    @POST
    public Response register(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        try {
            return shown(webhooks.register(signedIn.account(), draft(form)));
        } catch (Fault fault) {
            return Submission.refused(page(form.refused(fault), null, fault), fault);
        }
    }

    /** Shows the secret that takes the present one's place. */
    @POST
    @Path("{id}/rotation")
    public Response rotate(UUID id) {
        try {
            return shown(webhooks.rotate(signedIn.account(), id, null));
        } catch (Fault fault) {
            return Submission.refused(page(SubmittedForm.empty(), null, fault), fault);
        }
    }

    /** Stops it, or lets it go on. */
    @POST
    @Path("{id}/state")
    public Response change(UUID id, MultivaluedMap<String, String> fields) {
        boolean enabled = SubmittedForm.of(fields).has("enabled", "true");
        return changed(
                () -> webhooks.change(signedIn.account(), id, new WebhookDraft(null, null, null, null, enabled)));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(UUID id) {
        return changed(() -> webhooks.remove(signedIn.account(), id));
    }

    private Response changed(Runnable act) {
        return Submission.of(act, URI.create(HERE), fault -> page(SubmittedForm.empty(), null, fault));
    }

    /** What was delivered. */
    @GET
    @Path("{id}")
    public TemplateInstance log(UUID id, @QueryParam("before") @Nullable UUID before) {
        return log(id, before, null);
    }

    @POST
    @Path("{id}/trial")
    public Response trial(UUID id) {
        return sent(id, () -> deliveries.trial(signedIn.account(), id));
    }

    @POST
    @Path("{id}/deliveries/{delivery}/resend")
    public Response again(UUID id, UUID delivery) {
        return sent(id, () -> deliveries.again(signedIn.account(), id, delivery));
    }

    private Response sent(UUID id, Runnable act) {
        return Submission.of(act, URI.create(HERE + "/" + id), fault -> log(id, null, fault));
    }

    private TemplateInstance log(UUID id, @Nullable UUID before, @Nullable Fault fault) {
        Account account = signedIn.account();
        List<Delivery> found = deliveries.list(account, id, before, A_SCREENFUL);
        UUID older =
                found.size() < A_SCREENFUL ? null : found.get(A_SCREENFUL - 1).id();
        return Templates.webhook(
                new SettingsView.Deliveries(webhooks.get(account, id), found, older, Submission.told(fault)));
    }

    private Response shown(IssuedWebhook issued) {
        SettingsView.Shown shown = new SettingsView.Shown(issued.webhook().url(), issued.secret(), null);
        return Response.ok(page(SubmittedForm.empty(), shown, null)).build();
    }

    private static WebhookDraft draft(SubmittedForm form) {
        return new WebhookDraft(form.get("label"), form.get("url"), form.all("events"), form.all("desks"), null);
    }

    private TemplateInstance page(SubmittedForm form, SettingsView.@Nullable Shown issued, @Nullable Fault fault) {
        Account account = signedIn.account();
        List<String> at = new ArrayList<>(List.of(Account.EVERY_DESK));
        desks.list(account).stream().map(Desk::id).forEach(at::add);
        return Templates.webhooks(new SettingsView.Webhooks(
                webhooks.list(account), clients.list(account), at, form, issued, Submission.told(fault)));
    }
}

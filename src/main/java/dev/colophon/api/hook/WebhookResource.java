package dev.colophon.api.hook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Pages;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.hook.IssuedWebhook;
import dev.colophon.hook.Webhook;
import dev.colophon.hook.WebhookService;
import dev.colophon.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /webhooks}: a client's own; for administrators those of their desks. */
@Path("/api/v1/webhooks")
@Idempotent
public class WebhookResource {
    private final WebhookService webhooks;
    private final SignedIn signedIn;

    WebhookResource(WebhookService webhooks, SignedIn signedIn) {
        this.webhooks = webhooks;
        this.signedIn = signedIn;
    }

    /**
     * A webhook with what only its making tells.
     *
     * @param secret {@code whsec_…}
     */
    public record Shown(@JsonUnwrapped Webhook webhook, String secret) {}

    /**
     * For how long the present secret signs beside the new one.
     *
     * @param overlapHours 0 to 720, a day if left out
     */
    public record Rotation(@Nullable Integer overlapHours) {}

    @GET
    public RestResponse<Listing<Webhook>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor, UriInfo uri) {
        return Pages.of(webhooks.list(signedIn.account()), Webhook::id, limit, cursor)
                .answer(uri);
    }

    @GET
    @Path("{id}")
    public Webhook get(UUID id) {
        return webhooks.get(signedIn.account(), id);
    }

    /** Registers an address; it is told of what happens from now on. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Shown.class, responseCode = "201")
    public Response register(@Valid @NotNull WebhookBody body) {
        return shown(webhooks.register(signedIn.account(), body.draft()));
    }

    /** Changes what is named; {@code enabled} starts one that was stopped, where it stood. */
    @PATCH
    @Path("{id}")
    public Webhook change(UUID id, @Valid @NotNull WebhookBody body) {
        return webhooks.change(signedIn.account(), id, body.draft());
    }

    /** A new secret; the present one signs beside it for a while. */
    @POST
    @Path("{id}/rotation")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Shown.class, responseCode = "201")
    public Response rotate(UUID id, @Valid @NotNull Rotation body) {
        Integer hours = body.overlapHours();
        return shown(webhooks.rotate(signedIn.account(), id, hours == null ? null : Duration.ofHours(hours)));
    }

    /** Forgets it with its delivery log. */
    @DELETE
    @Path("{id}")
    public void remove(UUID id) {
        webhooks.remove(signedIn.account(), id);
    }

    private static Response shown(IssuedWebhook issued) {
        return Response.created(
                        URI.create("/api/v1/webhooks/" + issued.webhook().id()))
                .entity(new Shown(issued.webhook(), issued.secret()))
                .build();
    }
}

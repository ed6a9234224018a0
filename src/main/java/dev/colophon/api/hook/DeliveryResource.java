package dev.colophon.api.hook;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Paging;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.hook.Delivery;
import dev.colophon.hook.DeliveryService;
import dev.colophon.people.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /webhooks/{id}/deliveries}: what was sent, and once more. */
@Path("/api/v1/webhooks/{id}")
@Idempotent
public class DeliveryResource {
    private final DeliveryService deliveries;
    private final SignedIn signedIn;

    DeliveryResource(DeliveryService deliveries, SignedIn signedIn) {
        this.deliveries = deliveries;
        this.signedIn = signedIn;
    }

    /** Attempts, newest first. */
    @GET
    @Path("deliveries")
    public RestResponse<Listing<Delivery>> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        int most = Paging.limit(limit);
        List<Delivery> found =
                deliveries.list(signedIn.account(), id, Paging.after(cursor).orElse(null), most + 1);
        boolean more = found.size() > most;
        List<Delivery> page = more ? found.subList(0, most) : found;
        return new Listing<>(page, more ? Paging.cursor(page.get(most - 1).id()) : null).answer(uri);
    }

    @GET
    @Path("deliveries/{delivery}")
    public Delivery get(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return deliveries.get(signedIn.account(), id, delivery);
    }

    /** The same message once more, under the same id. */
    @POST
    @Path("deliveries/{delivery}/resend")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Delivery.class, responseCode = "201")
    public Response again(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return created(id, deliveries.again(signedIn.account(), id, delivery));
    }

    /** A message of type {@code trial}. */
    @POST
    @Path("trials")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Delivery.class, responseCode = "201")
    public Response trial(@PathParam("id") UUID id) {
        return created(id, deliveries.trial(signedIn.account(), id));
    }

    private static Response created(UUID webhook, Delivery made) {
        return Response.created(URI.create("/api/v1/webhooks/" + webhook + "/deliveries/" + made.id()))
                .entity(made)
                .build();
    }
}

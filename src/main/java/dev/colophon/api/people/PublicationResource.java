package dev.colophon.api.people;

import dev.colophon.api.http.Listing;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.Publication;
import dev.colophon.people.PublicationService;
import dev.colophon.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /publications}: who publishes. */
@Path("/api/v1/publications")
@Idempotent
public class PublicationResource {
    private final PublicationService publications;
    private final SignedIn signedIn;

    PublicationResource(PublicationService publications, SignedIn signedIn) {
        this.publications = publications;
        this.signedIn = signedIn;
    }

    /** A publication as it is sent; what is left out is refused by the service. */
    public record Body(
            @Nullable String id,
            @Nullable Map<String, String> names,
            @Nullable String legalEntity,
            @Nullable String contact,
            @Nullable String timeZone) {
        Publication publication(String named) {
            return new Publication(
                    named,
                    names == null ? Map.of() : PeopleBodies.withoutNulls(names),
                    Objects.requireNonNullElse(legalEntity, ""),
                    Objects.requireNonNullElse(contact, ""),
                    Objects.requireNonNullElse(timeZone, ""));
        }
    }

    @GET
    public Listing<Publication> list() {
        return new Listing<>(publications.list(signedIn.account()), null);
    }

    @GET
    @Path("{id}")
    public Publication get(String id) {
        return publications.get(signedIn.account(), id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Publication.class, responseCode = "201")
    public Response create(@Valid @NotNull Body body) {
        Publication made =
                publications.create(signedIn.account(), body.publication(Objects.requireNonNullElse(body.id(), "")));
        return Response.created(URI.create("/api/v1/publications/" + made.id()))
                .entity(made)
                .build();
    }

    @PUT
    @Path("{id}")
    public Publication change(String id, @Valid @NotNull Body body) {
        PeopleBodies.demandSame(id, body.id());
        return publications.change(signedIn.account(), body.publication(id));
    }
}

package dev.colophon.api.people;

import dev.colophon.api.http.Listing;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /desks}: teams of a publication. */
@Path("/api/v1/desks")
@Idempotent
public class DeskResource {
    private final DeskService desks;
    private final SignedIn signedIn;

    DeskResource(DeskService desks, SignedIn signedIn) {
        this.desks = desks;
        this.signedIn = signedIn;
    }

    /** A desk as it is sent. */
    public record Body(
            @Nullable String id,
            @Nullable String publication,
            @Nullable UUID responsibleEditor) {
        Desk desk(String named) {
            return new Desk(named, Objects.requireNonNullElse(publication, ""), responsibleEditor);
        }
    }

    @GET
    public Listing<Desk> list() {
        return new Listing<>(desks.list(signedIn.account()), null);
    }

    @GET
    @Path("{id}")
    public Desk get(String id) {
        return desks.get(signedIn.account(), id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Desk.class, responseCode = "201")
    public Response create(@Valid @NotNull Body body) {
        Desk made = desks.create(signedIn.account(), body.desk(Objects.requireNonNullElse(body.id(), "")));
        return Response.created(URI.create("/api/v1/desks/" + made.id()))
                .entity(made)
                .build();
    }

    @PUT
    @Path("{id}")
    public Desk change(String id, @Valid @NotNull Body body) {
        PeopleBodies.demandSame(id, body.id());
        return desks.change(signedIn.account(), body.desk(id));
    }
}

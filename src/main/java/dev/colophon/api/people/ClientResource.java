package dev.colophon.api.people;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Pages;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.Client;
import dev.colophon.people.ClientService;
import dev.colophon.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /clients}: systems that ask by token. */
@Path("/api/v1/clients")
@Idempotent
public class ClientResource {
    private final ClientService clients;
    private final SignedIn signedIn;

    ClientResource(ClientService clients, SignedIn signedIn) {
        this.clients = clients;
        this.signedIn = signedIn;
    }

    /** A client to be enrolled. */
    public record Body(
            @Nullable String name,
            @Nullable List<@Nullable String> scopes,
            @Nullable List<@Nullable String> desks) {}

    /** What can be changed of a client. */
    public record Change(@NotNull @Nullable Boolean disabled) {}

    @GET
    public RestResponse<Listing<Client>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor, UriInfo uri) {
        return Pages.of(clients.list(signedIn.account()), Client::id, limit, cursor)
                .answer(uri);
    }

    @GET
    @Path("{id}")
    public Client get(UUID id) {
        return clients.get(signedIn.account(), id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Client.class, responseCode = "201")
    public Response enrol(@Valid @NotNull Body body) {
        Client made = clients.enrol(
                signedIn.account(),
                Objects.requireNonNullElse(body.name(), ""),
                body.scopes() == null ? List.of() : PeopleBodies.withoutNulls(body.scopes()),
                body.desks() == null ? List.of() : PeopleBodies.withoutNulls(body.desks()));
        return Response.created(URI.create("/api/v1/clients/" + made.id()))
                .entity(made)
                .build();
    }

    @PATCH
    @Path("{id}")
    public Client change(UUID id, @Valid @NotNull Change change) {
        return clients.disable(signedIn.account(), id, Boolean.TRUE.equals(change.disabled()));
    }
}

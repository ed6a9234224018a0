package dev.colophon.api.people;

import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.PersonErasureService;
import dev.colophon.people.PersonErasureService.Erased;
import dev.colophon.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** {@code /people/{id}/erasure}: who somebody was is destroyed; what they did stays on record. */
@Idempotent
@Path("/api/v1/people/{id}/erasure")
public class PersonErasureResource {
    private final PersonErasureService erasures;
    private final SignedIn signedIn;

    PersonErasureResource(PersonErasureService erasures, SignedIn signedIn) {
        this.erasures = erasures;
        this.signedIn = signedIn;
    }

    /** Why, for the house; and the ground, kept in the open. */
    public record Body(@Nullable String reason, @Nullable String ground) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Erased.class, responseCode = "201")
    public Response erase(@RestPath UUID id, @Valid @NotNull Body body) {
        Problems problems = new Problems();
        String reason = problems.required(body.reason(), "/reason", Reasons.LENGTH);
        String ground = problems.required(body.ground(), "/ground", Reasons.GROUND);
        problems.check();
        Erased erased = erasures.erase(signedIn.account(), id, reason, ground);
        return Response.created(URI.create("/api/v1/people/" + id))
                .entity(erased)
                .build();
    }
}

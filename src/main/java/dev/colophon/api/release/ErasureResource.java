package dev.colophon.api.release;

import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.SignedIn;
import dev.colophon.release.Erasure;
import dev.colophon.release.ErasureService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** {@code /articles/{id}/erasure}: texts of paragraphs are destroyed; their record stays. */
@Idempotent
@Path("/api/v1/articles/{id}/erasure")
public class ErasureResource {
    private final ErasureService erasures;
    private final SignedIn signedIn;

    ErasureResource(ErasureService erasures, SignedIn signedIn) {
        this.erasures = erasures;
        this.signedIn = signedIn;
    }

    /** Erases paragraphs, source or target, in every version and release. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Erasure.class, responseCode = "201")
    public Response erase(@RestPath UUID id, @Valid @NotNull ErasureBody body) {
        Problems problems = new Problems();
        String reason = problems.required(body.reason(), "/reason", Reasons.LENGTH);
        String ground = problems.required(body.ground(), "/ground", Reasons.GROUND);
        problems.check();
        List<UUID> paragraphs = Objects.requireNonNullElse(body.paragraphs(), List.<UUID>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        Erasure erasure = erasures.erase(signedIn.account(), id, paragraphs, reason, ground);
        return Response.created(URI.create("/api/v1/articles/" + id + "/review"))
                .entity(erasure)
                .build();
    }
}

package dev.colophon.api.audit;

import dev.colophon.act.Recorded;
import dev.colophon.api.input.ReasonBody;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.audit.KeyService;
import dev.colophon.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** {@code /ledger/keys/{keyId}/revocation}: a key ends. */
@Idempotent
@Path("/api/v1/ledger/keys/{keyId}/revocation")
public class KeyRevocationResource {
    private final KeyService keys;
    private final SignedIn signedIn;

    KeyRevocationResource(KeyService keys, SignedIn signedIn) {
        this.keys = keys;
        this.signedIn = signedIn;
    }

    /** The key that ended, by which event. */
    public record Revoked(String keyId, UUID event, Instant revokedAt) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Revoked.class, responseCode = "201")
    public Response revoke(@RestPath String keyId, @Valid @NotNull ReasonBody body) {
        Recorded event = keys.revoke(signedIn.account(), keyId, Reasons.required(body.reason()));
        return Response.created(URI.create("/api/v1/ledger/keys"))
                .entity(new Revoked(keyId, event.eventId(), event.recordedAt()))
                .build();
    }
}

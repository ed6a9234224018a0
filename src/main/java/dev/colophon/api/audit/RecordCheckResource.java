package dev.colophon.api.audit;

import dev.colophon.api.retry.Idempotent;
import dev.colophon.audit.check.RecordCheck;
import dev.colophon.audit.check.RecordCheckService;
import dev.colophon.people.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** {@code /ledger/checks}: checks of the whole record, for administrators. */
@Idempotent
@Path("/api/v1/ledger/checks")
public class RecordCheckResource {
    private static final String PLACE = "/api/v1/ledger/checks/";

    private final RecordCheckService checks;
    private final SignedIn signedIn;

    RecordCheckResource(RecordCheckService checks, SignedIn signedIn) {
        this.checks = checks;
        this.signedIn = signedIn;
    }

    /** The latest checks; there is no page behind the first. */
    public record Checks(List<RecordCheck> items, @Nullable String next) {}

    /** Begins a check, which goes on by itself. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RecordCheck.class, responseCode = "202")
    public Response start() {
        RecordCheck check = checks.start(signedIn.account());
        return Response.accepted(check).location(URI.create(PLACE + check.id())).build();
    }

    @GET
    public Checks latest() {
        return new Checks(checks.latest(signedIn.account()), null);
    }

    @GET
    @Path("{id}")
    public RecordCheck check(@RestPath UUID id) {
        return checks.get(signedIn.account(), id);
    }
}

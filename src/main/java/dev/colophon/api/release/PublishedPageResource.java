package dev.colophon.api.release;

import dev.colophon.api.compare.ComparisonBody.LinkBody;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.SignedIn;
import dev.colophon.release.Likeness;
import dev.colophon.release.PublishedPageService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where a release was published, and what the page says there. */
@Path("/api/v1/articles/{id}/releases/{number: [1-9][0-9]{0,8}}/publications")
@Idempotent
public class PublishedPageResource {
    private final PublishedPageService pages;
    private final SignedIn signedIn;

    PublishedPageResource(PublishedPageService pages, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    /**
     * What came of the comparison.
     *
     * @param differences where release ({@code from}) and page ({@code to}) part
     */
    public record Compared(boolean matches, List<LinkBody> differences) {}

    /** Compares a page with its release and records both; it shows as the release's {@code url}. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Compared.class, responseCode = "201")
    public Response report(
            @PathParam("id") UUID id, @PathParam("number") int number, @Valid @NotNull PublishedPageBody body) {
        Likeness likeness = pages.report(signedIn.account(), id, number, body.read());
        return Response.created(URI.create("/api/v1/articles/" + id + "/releases/" + number))
                .entity(new Compared(
                        likeness.matches(),
                        likeness.differences().stream().map(LinkBody::of).toList()))
                .build();
    }
}

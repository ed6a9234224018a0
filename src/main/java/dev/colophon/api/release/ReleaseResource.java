package dev.colophon.api.release;

import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.ledger.LogService;
import dev.colophon.people.SignedIn;
import dev.colophon.release.Release;
import dev.colophon.release.ReleaseService;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /articles/{id}/releases}: what leaves the house. */
@Path("/api/v1/articles/{id}")
@Idempotent
public class ReleaseResource {
    private final ReleaseService releases;
    private final LogService log;
    private final RoutingContext request;
    private final SignedIn signedIn;

    ReleaseResource(ReleaseService releases, LogService log, RoutingContext request, SignedIn signedIn) {
        this.releases = releases;
        this.log = log;
        this.request = request;
        this.signedIn = signedIn;
    }

    /** Releases what the caller saw. */
    @POST
    @Path("releases")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReleaseJson.class, responseCode = "201")
    public Response release(@PathParam("id") UUID id, @Valid @NotNull ReleaseBody body) {
        return created(releases.release(signedIn.account(), id, body.read()).orThrow());
    }

    /** Takes the article back. */
    @POST
    @Path("retraction")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReleaseJson.class, responseCode = "201")
    public Response retract(@PathParam("id") UUID id, @Valid @NotNull RetractionBody body) {
        String reason = Reasons.required(body.reason());
        Problems problems = new Problems();
        String notice = problems.text(body.publicNote(), "/publicNote", Reasons.LENGTH);
        problems.check();
        return created(releases.retract(signedIn.account(), id, reason, notice == null ? "" : notice));
    }

    /** The newest release. */
    @GET
    @Path("releases/latest")
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        MediaType.TEXT_PLAIN,
        "application/ld+json",
        "application/vnd.iptc.ninjs+json"
    })
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseJson.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/ld+json", schema = @Schema(implementation = NewsArticle.class)),
                @Content(
                        mediaType = "application/vnd.iptc.ninjs+json",
                        schema = @Schema(implementation = NewsItem.class))
            })
    public Response latest(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(releases.latest(signedIn.account(), id), headers);
    }

    /** One release. */
    @GET
    @Path("releases/{number: [1-9][0-9]{0,8}}")
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        MediaType.TEXT_PLAIN,
        "application/ld+json",
        "application/vnd.iptc.ninjs+json"
    })
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseJson.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/ld+json", schema = @Schema(implementation = NewsArticle.class)),
                @Content(
                        mediaType = "application/vnd.iptc.ninjs+json",
                        schema = @Schema(implementation = NewsItem.class))
            })
    public Response release(@PathParam("id") UUID id, @PathParam("number") int number, @Context HttpHeaders headers) {
        return answer(releases.release(signedIn.account(), id, number), headers);
    }

    private Response answer(Release release, HttpHeaders headers) {
        ReleaseForm form = ReleaseForm.of(headers.getAcceptableMediaTypes());
        return form.answer(release, checkpoint(release))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private @Nullable String checkpoint(Release release) {
        return log.checkpointOver(release.head().event()).orElse(null);
    }

    /** Answered once the log has it (see {@link InTheFeed}): who reads the feed next finds it there. */
    private Response created(Release release) {
        InTheFeed.demand(request, release.head().event());
        String place = "/api/v1/articles/" + release.head().article() + "/releases/"
                + release.head().number();
        return Response.created(URI.create(place))
                .entity(ReleaseJson.of(release, checkpoint(release)))
                .build();
    }
}

package dev.colophon.api.audit;

import dev.colophon.audit.bundle.BundleService;
import dev.colophon.people.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An article's evidence bundle: its record, to be checked without this service. */
@Path("/api/v1/articles/{id}/audit-report")
public class BundleResource {
    /** Only for who asks for it: others want a report to read. */
    private static final String ZIP = "application/zip;qs=0.1";

    private final BundleService bundles;
    private final SignedIn signedIn;

    BundleResource(BundleService bundles, SignedIn signedIn) {
        this.bundles = bundles;
        this.signedIn = signedIn;
    }

    /**
     * The bundle.
     *
     * @param names {@code withheld} leaves persons' names out
     * @param from size of a log one holds a checkpoint of: the bundle holds the proof that the log went on from there
     */
    @GET
    @Produces(ZIP)
    public Response bundle(
            @RestPath UUID id,
            @RestQuery @Nullable Integer release,
            @RestQuery @Nullable String names,
            @RestQuery @Nullable Long from) {
        byte[] zip = bundles.bundle(signedIn.account(), id, release, NamesParameter.withheld(names), from);
        return Response.ok(zip)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"article-" + id + ".zip\"")
                .build();
    }
}

package dev.colophon.api.compare;

import dev.colophon.fault.Fault;
import dev.colophon.people.SignedIn;
import dev.colophon.translation.ComparisonService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Versions of an article held against each other. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    private final ComparisonService comparisons;
    private final SignedIn signedIn;

    ComparisonResource(ComparisonService comparisons, SignedIn signedIn) {
        this.comparisons = comparisons;
        this.signedIn = signedIn;
    }

    /** What changed from one version to another, along the links recorded when they were saved. */
    @GET
    @Path("/diff")
    public ComparisonBody diff(@RestPath UUID id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return ComparisonBody.of(
                comparisons.compare(signedIn.account(), id, required("from", from), required("to", to)));
    }

    /** Who wrote each word of a version, of the head where none is named. */
    @GET
    @Path("/authorship")
    public VersionAuthorshipBody authorship(@RestPath UUID id, @RestQuery @Nullable String version) {
        return VersionAuthorshipBody.of(
                comparisons.authorship(signedIn.account(), id, Objects.requireNonNullElse(version, "head")));
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Fault.of(Fault.Kind.MALFORMED, "parameter-missing", "Name the versions: ?from=m1&to=e3.")
                    .at("?" + name, "missing");
        }
        return value;
    }
}

package dev.colophon.api.audit;

import dev.colophon.audit.AuditReport;
import dev.colophon.audit.AuditService;
import dev.colophon.audit.ReportSheet;
import dev.colophon.people.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An article's audit report, for programs and for people. */
@Path("/api/v1/articles/{id}/audit-report")
public class AuditResource {
    private final AuditService audits;
    private final SignedIn signedIn;

    AuditResource(AuditService audits, SignedIn signedIn) {
        this.audits = audits;
        this.signedIn = signedIn;
    }

    /** JSON with the record itself, for {@code verify}; or the same as a document to read and print. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response report(@RestPath UUID id, @RestQuery @Nullable Integer release, @Context HttpHeaders headers) {
        AuditReport report = audits.report(signedIn.account(), id, release);
        return wantsPage(headers)
                ? Response.ok(ReportSheet.document(report), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build()
                : Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** Whoever does not care gets JSON. */
    private static boolean wantsPage(HttpHeaders headers) {
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return true;
            }
        }
        return false;
    }
}

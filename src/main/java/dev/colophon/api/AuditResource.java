package dev.colophon.api;

import dev.colophon.audit.AuditReport;
import dev.colophon.audit.AuditService;
import dev.colophon.audit.ReportSheet;
import dev.colophon.people.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

    /** The report with the record itself, for {@code verify}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public AuditReport json(@RestPath UUID id, @RestQuery @Nullable Integer release) {
        return audits.report(signedIn.account(), id, release);
    }

    /** The same as a document to read and print. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public String html(@RestPath UUID id, @RestQuery @Nullable Integer release) {
        return ReportSheet.document(audits.report(signedIn.account(), id, release));
    }
}

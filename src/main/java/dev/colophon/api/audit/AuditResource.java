package dev.colophon.api.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.audit.dossier.AuditService;
import dev.colophon.audit.report.AuditReport;
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
    private final ObjectMapper json;

    AuditResource(AuditService audits, SignedIn signedIn, ObjectMapper json) {
        this.audits = audits;
        this.signedIn = signedIn;
        this.json = json;
    }

    /**
     * The report on a release, the newest where none is named.
     *
     * @param names {@code withheld} numbers persons instead of naming them
     */
    @GET
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        ReportForm.APPLICATION_PDF,
        ReportForm.TEXT_CSV,
        ReportForm.APPLICATION_PROVENANCE
    })
    public Response report(
            @RestPath UUID id,
            @RestQuery @Nullable Integer release,
            @RestQuery @Nullable String names,
            @Context HttpHeaders headers) {
        ReportForm form = ReportForm.of(headers.getAcceptableMediaTypes());
        AuditReport report = audits.report(signedIn.account(), id, release, NamesParameter.withheld(names));
        return form.answer(report, json);
    }
}

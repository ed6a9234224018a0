package dev.colophon.web.audit;

import dev.colophon.audit.AuditReport;
import dev.colophon.audit.AuditService;
import dev.colophon.audit.ReportSheet;
import dev.colophon.people.SignedIn;
import dev.colophon.web.ArticleHead;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.Html;
import dev.colophon.web.Languages;
import dev.colophon.web.Visit;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit report, as paper; the API sends the same sheets. */
@Path("/a/{id}/audit")
public class AuditPage {
    private final SignedIn signedIn;
    private final AuditService audits;
    private final Visit visit;

    @Inject
    AuditPage(SignedIn signedIn, AuditService audits, Visit visit) {
        this.signedIn = signedIn;
        this.audits = audits;
        this.visit = visit;
    }

    @GET
    public Response report(@PathParam("id") UUID id, @QueryParam("release") @Nullable Integer release) {
        AuditReport report = audits.report(signedIn.account(), id, release, false);
        Integer number = report.release() == null ? null : report.release().release();
        return Html.page(Templates.audit(new AuditView(
                head(report.article()),
                number,
                report.recordedUntil(),
                report.releases().stream()
                        .map(line -> choice(line.release(), line.kind(), number))
                        .toList(),
                "/a/" + id + "/audit/record.json" + (number == null ? "" : "?release=" + number),
                ReportSheet.fragment(report))));
    }

    /** The report with the record itself, to be kept and verified without this service. */
    @GET
    @Path("record.json")
    public Response record(@PathParam("id") UUID id, @QueryParam("release") @Nullable Integer release) {
        AuditReport report = audits.report(signedIn.account(), id, release, false);
        String name = "colophon-" + id + (release == null ? "" : "-release-" + release) + ".json";
        return Response.ok(report, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static ChoiceView choice(int release, String kind, @Nullable Integer chosen) {
        return new ChoiceView(Integer.toString(release), kind, chosen != null && chosen == release);
    }

    private ArticleHead head(AuditReport.Story story) {
        return new ArticleHead(
                story.id(),
                story.title(),
                story.targetLanguage(),
                Languages.view(story.sourceLanguage(), visit.locale()),
                Languages.view(story.targetLanguage(), visit.locale()),
                story.desk(),
                "audit",
                true);
    }
}

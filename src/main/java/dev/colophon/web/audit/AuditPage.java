package dev.colophon.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.audit.bundle.BundleService;
import dev.colophon.audit.dossier.AuditService;
import dev.colophon.audit.form.ReportCsv;
import dev.colophon.audit.form.ReportPdf;
import dev.colophon.audit.form.ReportSheet;
import dev.colophon.audit.report.AuditReport;
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
    private static final String WITHHELD = "withheld";

    private final SignedIn signedIn;
    private final AuditService audits;
    private final BundleService bundles;
    private final Visit visit;
    private final ObjectMapper json;

    @Inject
    AuditPage(SignedIn signedIn, AuditService audits, BundleService bundles, Visit visit, ObjectMapper json) {
        this.signedIn = signedIn;
        this.audits = audits;
        this.bundles = bundles;
        this.visit = visit;
        this.json = json;
    }

    @GET
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("release") @Nullable Integer release,
            @QueryParam("names") @Nullable String names) {
        AuditReport report = read(id, release, names);
        Integer number = report.release() == null ? null : report.release().release();
        return Html.page(Templates.audit(new AuditView(
                head(report.article()),
                number,
                report.recordedUntil(),
                report.releases().stream()
                        .map(line -> choice(line.release(), line.kind(), number))
                        .toList(),
                WITHHELD.equals(names),
                new ReportLinks("/a/" + id + "/audit", number, WITHHELD.equals(names)),
                ReportSheet.fragment(report))));
    }

    /** The report with the record itself, to be kept and verified without this service. */
    @GET
    @Path("record.json")
    public Response record(
            @PathParam("id") UUID id,
            @QueryParam("release") @Nullable Integer release,
            @QueryParam("names") @Nullable String names)
            throws JsonProcessingException {
        AuditReport report = read(id, release, names);
        return file(report, json.writeValueAsBytes(report), MediaType.APPLICATION_JSON, "json");
    }

    /** The report as paper to be kept, with the record attached. */
    @GET
    @Path("report.pdf")
    public Response pdf(
            @PathParam("id") UUID id,
            @QueryParam("release") @Nullable Integer release,
            @QueryParam("names") @Nullable String names)
            throws JsonProcessingException {
        AuditReport report = read(id, release, names);
        return file(report, ReportPdf.of(report, json.writeValueAsBytes(report)), "application/pdf", "pdf");
    }

    /** Its paragraphs as a table. */
    @GET
    @Path("paragraphs.csv")
    public Response paragraphs(
            @PathParam("id") UUID id,
            @QueryParam("release") @Nullable Integer release,
            @QueryParam("names") @Nullable String names) {
        AuditReport report = read(id, release, names);
        return file(report, ReportCsv.of(report).getBytes(UTF_8), "text/csv;charset=UTF-8", "csv");
    }

    /** Report, record and proofs as one archive, to be verified without this service. */
    @GET
    @Path("evidence.zip")
    public Response evidence(
            @PathParam("id") UUID id,
            @QueryParam("release") @Nullable Integer release,
            @QueryParam("names") @Nullable String names) {
        byte[] zip = bundles.bundle(signedIn.account(), id, release, WITHHELD.equals(names), null);
        return Response.ok(zip, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"article-" + id + ".zip\"")
                .build();
    }

    private AuditReport read(UUID id, @Nullable Integer release, @Nullable String names) {
        return audits.report(signedIn.account(), id, release, WITHHELD.equals(names));
    }

    private static Response file(AuditReport report, byte[] bytes, String type, String suffix) {
        String release =
                report.release() == null ? "" : "-release-" + report.release().release();
        String name = "colophon-" + report.article().id() + release + "." + suffix;
        return Response.ok(bytes, type)
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

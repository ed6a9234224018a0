package dev.colophon.web.audit;

import dev.colophon.audit.AuditReport;
import dev.colophon.audit.AuditService;
import dev.colophon.audit.ReportSheet;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.web.ArticleHead;
import dev.colophon.web.Html;
import dev.colophon.web.Languages;
import dev.colophon.web.Visit;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
        Account account = signedIn.account();
        AuditReport report = audits.report(account, id, release);
        return Html.page(Templates.audit(new AuditView(head(report.article()), ReportSheet.fragment(report))));
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

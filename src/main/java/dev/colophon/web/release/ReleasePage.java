package dev.colophon.web.release;

import dev.colophon.article.ArticleChange;
import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.release.Attempt;
import dev.colophon.release.ReleaseRequest;
import dev.colophon.release.ReleaseService;
import dev.colophon.web.FaultView;
import dev.colophon.web.Faults;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import dev.colophon.web.Sheets;
import dev.colophon.web.Visit;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether an article may go out, what would go out, and letting it. */
@Path("/a/{id}")
public class ReleasePage {
    private final SignedIn signedIn;
    private final Sheets sheets;
    private final ReleaseViews views;
    private final ReleaseService releases;
    private final ArticleService articles;
    private final Visit visit;

    ReleasePage(
            SignedIn signedIn,
            Sheets sheets,
            ReleaseViews views,
            ReleaseService releases,
            ArticleService articles,
            Visit visit) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.views = views;
        this.releases = releases;
        this.articles = articles;
        this.visit = visit;
    }

    @GET
    @Path("release")
    public Response gate(
            @PathParam("id") UUID id,
            @QueryParam("done") @Nullable String done,
            @QueryParam("payload") @DefaultValue("json") String payload) {
        return page(id, null, done, Typed.NOTHING, payload);
    }

    @POST
    @Path("releases")
    public Response release(
            @PathParam("id") UUID id,
            @FormParam("manifest") String manifest,
            @FormParam("kind") String kind,
            @FormParam("note") @Nullable String note,
            @FormParam("publicNote") @Nullable String publicNote,
            @FormParam("responsibleEditor") @Nullable String editor,
            @FormParam("override") @Nullable String override) {
        return answer(id, "released", Typed.release(kind, note, publicNote, editor, override), () -> {
            ReleaseRequest request = new ReleaseRequest(
                    manifest,
                    kind,
                    FormText.orNull(note),
                    FormText.orNull(publicNote),
                    FormText.id(editor),
                    override == null ? null : FormText.of(override));
            return releases.release(signedIn.account(), id, request) instanceof Attempt.Made;
        });
    }

    @POST
    @Path("retraction")
    public Response retract(
            @PathParam("id") UUID id,
            @FormParam("reason") @Nullable String reason,
            @FormParam("publicNote") @Nullable String notice) {
        return answer(id, "retracted", Typed.retraction(reason, notice), () -> {
            releases.retract(signedIn.account(), id, FormText.of(reason), FormText.of(notice));
            return true;
        });
    }

    /** Holds releases back until a moment on the newsroom's clock, or no longer. */
    @POST
    @Path("embargo")
    public Response embargo(@PathParam("id") UUID id, @FormParam("until") @Nullable String until) {
        return answer(id, "embargo", Typed.NOTHING, () -> {
            Optional<Instant> moment = Optional.ofNullable(FormText.moment(until, visit.zone()));
            articles.change(signedIn.account(), id, new ArticleChange(null, moment, null, null, null, null));
            return true;
        });
    }

    private Response answer(UUID id, String done, Typed typed, Supplier<Boolean> act) {
        try {
            boolean out = act.get();
            return Html.see("/a/" + id + "/release?done=" + (out ? done : "refused"));
        } catch (Fault fault) {
            return page(id, fault, null, typed, "json");
        }
    }

    private Response page(UUID id, @Nullable Fault fault, @Nullable String done, Typed typed, String payload) {
        Account account = signedIn.account();
        FaultView told = fault == null ? null : Faults.view(fault, 0, null);
        ReleaseView view =
                views.of(account, sheets.of(account, id), releases.gate(account, id), typed, told, done, payload);
        int status = fault == null ? 200 : Problem.of(fault).status();
        return Html.page(Templates.release(view), status);
    }
}

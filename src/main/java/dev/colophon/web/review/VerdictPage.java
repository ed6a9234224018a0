package dev.colophon.web.review;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.PasskeyAnswer;
import dev.colophon.people.SignedIn;
import dev.colophon.people.Site;
import dev.colophon.problem.Problem;
import dev.colophon.review.NewSignOff;
import dev.colophon.review.Review;
import dev.colophon.review.ReviewService;
import dev.colophon.translation.StructureService;
import dev.colophon.web.FaultView;
import dev.colophon.web.Faults;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import dev.colophon.web.RowPlace;
import dev.colophon.web.Sheets;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The forms of the review page. Each does one thing and goes back to its row; a refusal is told there. */
@Path("/a/{id}")
public class VerdictPage {
    private static final String WITHDRAWN = "withdrawn on the review page";

    private final SignedIn signedIn;
    private final Sheets sheets;
    private final ReviewViews views;
    private final ReviewService reviews;
    private final StructureService structure;
    private final Instance<Site> site;

    VerdictPage(
            SignedIn signedIn,
            Sheets sheets,
            ReviewViews views,
            ReviewService reviews,
            StructureService structure,
            Instance<Site> site) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.views = views;
        this.reviews = reviews;
        this.structure = structure;
        this.site = site;
    }

    @POST
    @Path("sign-offs")
    public Response give(@PathParam("id") UUID id, @BeanParam VerdictForm form) {
        boolean approve = "approve".equals(form.verdict);
        return answer(
                id,
                form,
                approve ? "signed" : "requested",
                account -> reviews.signOff(account, id, wanted(form, approve)));
    }

    /** What the browser is to be asked so that the reader's own authenticator signs; read by the page's script. */
    @POST
    @Path("sign-offs/statement")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> statement(@PathParam("id") UUID id, @BeanParam VerdictForm form) {
        return reviews.statement(signedIn.account(), id, wanted(form, "approve".equals(form.verdict)), site.get())
                .options();
    }

    private NewSignOff wanted(VerdictForm form, boolean approve) {
        String answer = FormText.orNull(form.answer);
        return new NewSignOff(
                form.shown(),
                FormText.or(form.verdict, ""),
                approve ? FormText.orNull(form.comment) : FormText.required(form.comment),
                null,
                true,
                answer == null ? null : new PasskeyAnswer(answer, site.get()));
    }

    @POST
    @Path("sign-offs/{signOff}/withdrawal")
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("signOff") UUID signOff, @BeanParam VerdictForm form) {
        return answer(
                id, form, "withdrawn", account -> reviews.withdraw(account, id, signOff, form.shown(), WITHDRAWN));
    }

    @POST
    @Path("sign-offs/{signOff}/clearance")
    public Response clear(@PathParam("id") UUID id, @PathParam("signOff") UUID signOff, @BeanParam VerdictForm form) {
        return answer(id, form, "cleared", account -> reviews.clear(account, id, signOff, form.shown(), form.reason()));
    }

    @POST
    @Path("waivers")
    public Response waive(@PathParam("id") UUID id, @BeanParam VerdictForm form) {
        return answer(id, form, "waived", account -> reviews.waive(account, id, form.shown(), form.reason()));
    }

    @POST
    @Path("findings/{digest}/dismissal")
    public Response dismiss(@PathParam("id") UUID id, @PathParam("digest") String digest, @BeanParam VerdictForm form) {
        UUID paragraph = form.paragraph == null ? id : form.paragraph;
        return answer(id, form, "dismissed", account -> reviews.dismiss(account, id, digest, paragraph, form.reason()));
    }

    @POST
    @Path("profile")
    public Response choose(
            @PathParam("id") UUID id, @FormParam("profile") String profile, @BeanParam VerdictForm form) {
        return answer(id, form, "profile", account -> reviews.choose(account, id, profile, form.reason()));
    }

    /** Puts a removed paragraph back. */
    @POST
    @Path("review/p/{paragraph}/restoration")
    public Response restore(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @BeanParam VerdictForm form) {
        return answer(id, form, "restored", account -> structure.restore(account, id, paragraph, form.key(), null));
    }

    /** Takes a paragraph out of the text. */
    @POST
    @Path("review/p/{paragraph}/removal")
    public Response remove(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @BeanParam VerdictForm form) {
        return answer(id, form, "left-out", account -> structure.remove(account, id, paragraph, form.key(), null));
    }

    private Response answer(UUID id, VerdictForm form, String done, Consumer<Account> act) {
        Account account = signedIn.account();
        try {
            act.accept(account);
            Review review = sheets.of(account, id);
            String next = form.only == null ? done : "";
            return Html.see(form.back(id, done)
                    + RowPlace.next(review.sheet(), sheets.reader(account, review), form.row(), next)
                            .suffix());
        } catch (Fault fault) {
            FaultView told = Faults.view(fault, form.row(), form.written());
            Review review = sheets.of(account, id);
            ReviewView page = views.of(
                    account, review, form.asked(), told, fault.code().equals("key-moved") ? form.shown() : List.of());
            return Html.page(Templates.review(page), Problem.of(fault).status());
        }
    }
}

package dev.colophon.web.review;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.review.CommentService;
import dev.colophon.review.MentionService;
import dev.colophon.review.Review;
import dev.colophon.web.FaultView;
import dev.colophon.web.Faults;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import dev.colophon.web.RowPlace;
import dev.colophon.web.Sheets;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What people say to each other beside the rows. */
@Path("/a/{id}/comments")
public class CommentPage {
    private final SignedIn signedIn;
    private final Sheets sheets;
    private final ReviewViews views;
    private final CommentService comments;
    private final MentionService mentions;

    CommentPage(SignedIn signedIn, Sheets sheets, ReviewViews views, CommentService comments, MentionService mentions) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.views = views;
        this.comments = comments;
        this.mentions = mentions;
    }

    /** Who may be asked by name here, for a script that offers names. */
    @GET
    @Path("names")
    @Produces(MediaType.APPLICATION_JSON)
    public List<String> names(@PathParam("id") UUID id) {
        Account account = signedIn.account();
        String desk = sheets.of(account, id).article().desk();
        return mentions.names(account, desk).keySet().stream().sorted().toList();
    }

    @POST
    public Response add(@PathParam("id") UUID id, @BeanParam VerdictForm form) {
        return answer(
                id,
                form,
                "commented",
                account -> comments.add(
                        account, id, form.paragraph, FormText.required(form.comment), FormText.orNull(form.quote)));
    }

    @POST
    @Path("{comment}/resolution")
    public Response resolve(@PathParam("id") UUID id, @PathParam("comment") UUID comment, @BeanParam VerdictForm form) {
        return answer(id, form, "resolved", account -> comments.resolve(account, id, comment));
    }

    @POST
    @Path("{comment}/removal")
    public Response remove(@PathParam("id") UUID id, @PathParam("comment") UUID comment, @BeanParam VerdictForm form) {
        return answer(id, form, "removed", account -> comments.remove(account, id, comment));
    }

    private Response answer(UUID id, VerdictForm form, String done, Consumer<Account> act) {
        Account account = signedIn.account();
        try {
            act.accept(account);
            Review review = sheets.of(account, id);
            return Html.see(form.back(id, done)
                    + RowPlace.of(review.sheet(), form.row()).suffix());
        } catch (Fault fault) {
            FaultView told = Faults.view(fault, form.row(), form.written());
            ReviewView page = views.of(account, sheets.of(account, id), form.asked(), told);
            return Html.page(Templates.review(page), Problem.of(fault).status());
        }
    }
}

package dev.colophon.web.review;

import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.review.Review;
import dev.colophon.web.Html;
import dev.colophon.web.RowPlace;
import dev.colophon.web.Sheets;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Source, machine and edited text side by side, and who signed what. */
@Path("/a/{id}/review")
public class ReviewPage {
    private final SignedIn signedIn;
    private final Sheets sheets;
    private final ReviewViews views;
    private final Comparisons comparisons;

    ReviewPage(SignedIn signedIn, Sheets sheets, ReviewViews views, Comparisons comparisons) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.views = views;
        this.comparisons = comparisons;
    }

    @GET
    public Response review(
            @PathParam("id") UUID id,
            @QueryParam("view") @DefaultValue("side") String view,
            @QueryParam("show") @DefaultValue("all") String show,
            @QueryParam("at") @DefaultValue("0") int at,
            @QueryParam("done") @Nullable String done,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("only") @Nullable String only,
            @QueryParam("words") @DefaultValue("false") boolean words) {
        Account account = signedIn.account();
        Review judged = sheets.of(account, id);
        if (from != null && to != null) {
            return comparisons.page(account, judged, from, to);
        }
        ReviewQuery asked = new ReviewQuery(view, show, at, done, only, words);
        return Html.page(Templates.review(views.of(account, judged, asked, null)));
    }

    /** The place of a paragraph, wherever it stands by now. */
    @GET
    @Path("p/{paragraph}")
    public Response place(@PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph) {
        Review judged = sheets.of(signedIn.account(), id);
        return Html.see("/a/" + id + "/review?show=all"
                + RowPlace.of(judged.sheet(), paragraph).suffix());
    }
}

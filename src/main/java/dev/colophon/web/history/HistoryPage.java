package dev.colophon.web.history;

import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.web.Html;
import dev.colophon.web.Sheets;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Every act of the article's record, in words, newest first. */
@Path("/a/{id}/history")
public class HistoryPage {
    private final SignedIn signedIn;
    private final Sheets sheets;
    private final HistoryViews views;

    HistoryPage(SignedIn signedIn, Sheets sheets, HistoryViews views) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.views = views;
    }

    @GET
    public Response history(
            @PathParam("id") UUID id,
            @QueryParam("kind") @DefaultValue("all") String kind,
            @QueryParam("who") @DefaultValue("") String who,
            @QueryParam("p") @DefaultValue("") String row) {
        Account account = signedIn.account();
        return Html.page(Templates.history(views.of(account, sheets.of(account, id), HistoryQuery.of(kind, who, row))));
    }
}

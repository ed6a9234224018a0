package dev.colophon.web.released;

import dev.colophon.release.ListedRelease;
import dev.colophon.web.Html;
import dev.colophon.web.Languages;
import dev.colophon.web.PastReleases;
import dev.colophon.web.Visit;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What was released in a period, newest first. */
@Path("/released")
public class ReleasedPage {
    /** A page's worth; a shorter period shows the rest. */
    private static final int MOST = 100;

    private final PastReleases past;
    private final Visit visit;

    ReleasedPage(PastReleases past, Visit visit) {
        this.past = past;
        this.visit = visit;
    }

    @GET
    public Response released(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("desk") @DefaultValue("") String desk) {
        PastReleases.Found found = past.find(from, to, desk, MOST + 1);
        return Html.page(Templates.released(new ReleasedView(
                found.period().from().toString(),
                found.period().to().toString(),
                found.period().clear(),
                found.desks(),
                found.releases().stream().limit(MOST).map(this::row).toList(),
                found.releases().size() > MOST)));
    }

    private ReleasedRow row(ListedRelease item) {
        String article = "/a/" + item.head().article();
        return new ReleasedRow(
                item.head().number(),
                item.head().kind().code(),
                item.head().releasedAt(),
                item.title(),
                Languages.view(item.sourceLanguage(), visit.locale()),
                Languages.view(item.head().language(), visit.locale()),
                item.desk(),
                item.disclosure(),
                item.responsibleEditor(),
                item.head().retracted(),
                item.head().supersededBy() != null,
                item.head().embargoUntil(),
                item.head().url(),
                visit.readsReleased(item.desk()),
                visit.readsReports(item.desk())
                        ? article + "/audit?release=" + item.head().number()
                        : null,
                article + "/review");
    }
}

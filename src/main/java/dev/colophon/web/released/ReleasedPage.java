package dev.colophon.web.released;

import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.SignedIn;
import dev.colophon.release.ListedRelease;
import dev.colophon.release.ReleaseListService;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.Html;
import dev.colophon.web.Languages;
import dev.colophon.web.Period;
import dev.colophon.web.Visit;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was released in a period, newest first. */
@Path("/released")
public class ReleasedPage {
    /** A page's worth; a shorter period shows the rest. */
    private static final int MOST = 100;

    private final SignedIn signedIn;
    private final ReleaseListService releases;
    private final DeskService desks;
    private final Visit visit;
    private final Clock clock;

    ReleasedPage(SignedIn signedIn, ReleaseListService releases, DeskService desks, Visit visit, Clock clock) {
        this.signedIn = signedIn;
        this.releases = releases;
        this.desks = desks;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public Response released(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("desk") @DefaultValue("") String desk) {
        Account account = signedIn.account();
        Period period = Period.of(from, to, LocalDate.ofInstant(clock.instant(), visit.zone()));
        List<ListedRelease> found = releases.list(
                account,
                desk.isEmpty() ? null : desk,
                period.begins(visit.zone()),
                period.ends(visit.zone()),
                MOST + 1);
        return Html.page(Templates.released(new ReleasedView(
                period.from().toString(),
                period.to().toString(),
                period.clear(),
                choices(account, desk),
                found.stream().limit(MOST).map(item -> row(item)).toList(),
                found.size() > MOST)));
    }

    private List<ChoiceView> choices(Account account, String chosen) {
        return desks.list(account).stream()
                .map(Desk::id)
                .map(id -> new ChoiceView(id, id, id.equals(chosen)))
                .toList();
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
                visit.worksAt(item.desk()),
                visit.readsReports(item.desk())
                        ? article + "/audit?release=" + item.head().number()
                        : null,
                article + "/review");
    }
}

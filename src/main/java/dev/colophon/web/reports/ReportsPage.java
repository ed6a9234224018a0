package dev.colophon.web.reports;

import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.SignedIn;
import dev.colophon.release.ListedRelease;
import dev.colophon.release.ReleaseListService;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.Html;
import dev.colophon.web.Period;
import dev.colophon.web.Visit;
import dev.colophon.web.reports.ReportsView.DeskCount;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Releases of a period by desk and kind. */
@Path("/reports")
public class ReportsPage {
    /** A month of a large newsroom. */
    private static final int MOST = 2_000;

    private final SignedIn signedIn;
    private final ReleaseListService releases;
    private final DeskService desks;
    private final Visit visit;
    private final Clock clock;

    ReportsPage(SignedIn signedIn, ReleaseListService releases, DeskService desks, Visit visit, Clock clock) {
        this.signedIn = signedIn;
        this.releases = releases;
        this.desks = desks;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public Response reports(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("desk") @DefaultValue("") String desk) {
        Account account = signedIn.account();
        Period period = Period.of(from, to, LocalDate.ofInstant(clock.instant(), visit.zone()));
        List<ListedRelease> found = releases.list(
                account, desk.isEmpty() ? null : desk, period.begins(visit.zone()), period.ends(visit.zone()), MOST);
        return Html.page(Templates.reports(new ReportsView(
                period.from().toString(),
                period.to().toString(),
                period.clear(),
                desks.list(account).stream()
                        .map(Desk::id)
                        .map(id -> new ChoiceView(id, id, id.equals(desk)))
                        .toList(),
                rows(found, period),
                found.size() == MOST)));
    }

    private static List<DeskCount> rows(List<ListedRelease> found, Period period) {
        Map<String, List<ListedRelease>> byDesk =
                found.stream().collect(Collectors.groupingBy(ListedRelease::desk, TreeMap::new, Collectors.toList()));
        List<DeskCount> rows = new ArrayList<>();
        byDesk.forEach((desk, releases) -> rows.add(count(desk, releases, period)));
        if (byDesk.size() > 1) {
            rows.add(count("", found, period));
        }
        return rows;
    }

    private static DeskCount count(String desk, List<ListedRelease> releases, Period period) {
        return new DeskCount(
                desk,
                releases.size(),
                of(releases, Set.of(ReleaseKind.FIRST)),
                of(releases, Set.of(ReleaseKind.UPDATE, ReleaseKind.MINOR)),
                of(releases, Set.of(ReleaseKind.CORRECTION, ReleaseKind.CLARIFICATION)),
                of(releases, Set.of(ReleaseKind.RETRACTION)),
                (int) releases.stream()
                        .filter(item -> item.disclosure() == null)
                        .count(),
                "/released?from=" + period.from() + "&to=" + period.to() + (desk.isEmpty() ? "" : "&desk=" + desk));
    }

    private static int of(List<ListedRelease> releases, Set<ReleaseKind> kinds) {
        return (int) releases.stream()
                .filter(item -> kinds.contains(item.head().kind()))
                .count();
    }
}

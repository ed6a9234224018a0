package dev.colophon.web.reports;

import dev.colophon.release.ListedRelease;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.web.Html;
import dev.colophon.web.PastReleases;
import dev.colophon.web.Period;
import dev.colophon.web.Visit;
import dev.colophon.web.reports.ReportsView.DeskCount;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    private final PastReleases past;
    private final Visit visit;

    ReportsPage(PastReleases past, Visit visit) {
        this.past = past;
        this.visit = visit;
    }

    @GET
    public Response reports(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("desk") @DefaultValue("") String desk) {
        PastReleases.Found found = past.find(from, to, desk, MOST);
        Period period = found.period();
        return Html.page(Templates.reports(new ReportsView(
                period.from().toString(),
                period.to().toString(),
                period.clear(),
                found.desks(),
                rows(found.releases(), period),
                found.releases().size() == MOST,
                visit.readsReports(),
                "?from=" + period.from() + "&to=" + period.to() + "&desk="
                        + URLEncoder.encode(desk, StandardCharsets.UTF_8))));
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

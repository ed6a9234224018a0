package dev.colophon.web;

import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.SignedIn;
import dev.colophon.release.ListedRelease;
import dev.colophon.release.ReleaseListService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was released in a period that a form asks for, on the newsroom's clock. */
@Singleton
public class PastReleases {
    private final SignedIn signedIn;
    private final ReleaseListService releases;
    private final DeskService desks;
    private final Visit visit;
    private final Clock clock;

    PastReleases(SignedIn signedIn, ReleaseListService releases, DeskService desks, Visit visit, Clock clock) {
        this.signedIn = signedIn;
        this.releases = releases;
        this.desks = desks;
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * The answer to the form.
     *
     * @param releases newest first
     * @param desks to choose from, the one asked for chosen
     */
    public record Found(Period period, List<ListedRelease> releases, List<ChoiceView> desks) {}

    /**
     * Looks for releases.
     *
     * @param desk only this one's, empty for all
     * @param most at most as many
     */
    public Found find(@Nullable String from, @Nullable String to, String desk, int most) {
        Account account = signedIn.account();
        Period period = Period.of(from, to, LocalDate.ofInstant(clock.instant(), visit.zone()));
        return new Found(
                period,
                releases.list(
                        account,
                        desk.isEmpty() ? null : desk,
                        period.begins(visit.zone()),
                        period.ends(visit.zone()),
                        most),
                desks.list(account).stream()
                        .map(Desk::id)
                        .map(id -> new ChoiceView(id, id, id.equals(desk)))
                        .toList());
    }
}

package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.article.Access;
import dev.colophon.article.ArticleLedger;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Released is not published: what the page really says, held against the release and put on record. */
@ApplicationScoped
public class PublishedPageService {
    private final ReleaseService releases;
    private final ArticleLedger record;
    private final PublishedPageRepository pages;
    private final LedgerService ledger;
    private final Clock clock;

    PublishedPageService(
            ReleaseService releases,
            ArticleLedger record,
            PublishedPageRepository pages,
            LedgerService ledger,
            Clock clock) {
        this.releases = releases;
        this.record = record;
        this.pages = pages;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records where a release was published and whether it says the same there.
     *
     * @throws dev.colophon.fault.Fault {@code release-not-found}, {@code not-in-scope}; {@code not-a-reporter} for an
     *     auditor, who only reads
     */
    @Transactional
    public Likeness report(Account by, UUID article, int number, PublishedPage page) {
        Release release = releases.release(by, article, number);
        Releases all = Releases.of(ledger.chain(Chains.article(article)), true).orElseThrow();
        String desk = all.created().desk();
        demandReporter(by, desk, clock.instant());
        Likeness likeness = Likeness.of(release, page);
        ledger.lock(Chains.article(article));
        Recorded recorded = record.append(
                by,
                article,
                desk,
                new Act.ReleasePublished(number, page.url(), page.publishedAt(), likeness.matches()),
                Map.of("differences", likeness.counted()));
        pages.note(recorded.eventId(), recorded.chain());
        return likeness;
    }

    private static void demandReporter(Account by, String desk, Instant now) {
        boolean works = by.holds(DeskRole.EDITOR, desk, now) || by.holds(DeskRole.REVIEWER, desk, now);
        Access.require(
                by.isPerson() ? works : by.may(Scope.RELEASES_READ, desk),
                by.isPerson() ? "not-a-reporter" : "not-in-scope",
                "Editors, reviewers and chiefs of the desk report published pages, and clients with releases:read.");
    }
}

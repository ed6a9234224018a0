package dev.colophon.audit.period;

import dev.colophon.act.Chains;
import dev.colophon.audit.RecordAccess;
import dev.colophon.audit.dossier.Directory;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.Publication;
import dev.colophon.people.PublicationService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Reports over a period: one row for each release, oldest first within each publication. Rows are read a page at a time, each
 * in a transaction of its own, so that neither the length of the period nor a slow reader holds memory or the database.
 */
@ApplicationScoped
public class PeriodService {
    private final ReleasePages pages;
    private final DeskService desks;
    private final PublicationService publications;
    private final LedgerService ledger;
    private final ManagedExecutor executor;
    private final Clock clock;

    PeriodService(
            ReleasePages pages,
            DeskService desks,
            PublicationService publications,
            LedgerService ledger,
            ManagedExecutor executor,
            Clock clock) {
        this.pages = pages;
        this.desks = desks;
        this.publications = publications;
        this.ledger = ledger;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * How many rows there are.
     *
     * @throws Fault as {@link #report}
     */
    public long count(Account by, Period period) {
        return QuarkusTransaction.requiringNew()
                .call(() -> spans(by, period).stream().mapToLong(pages::count).sum());
    }

    /**
     * Hands out the rows, for editors, reviewers, chiefs and auditors of the desks and clients with {@code audit:read}.
     * Whoever does not work at a desk sees what is out: nothing under embargo.
     *
     * @throws Fault {@code not-found} for a desk they may not know of, {@code not-an-auditor} where they may report on none
     */
    public void report(Account by, Period period, Consumer<ReleaseRow> rows) {
        List<ReleaseSpan> spans = QuarkusTransaction.requiringNew().call(() -> spans(by, period));
        Directory directory = QuarkusTransaction.requiringNew()
                .call(() -> new Directory(ledger.chain(Chains.SERVICE), ledger::opened, period.withheld()));
        spans.forEach(span -> report(span, directory, rows));
    }

    /** The database reads the next page while this one is written. */
    private void report(ReleaseSpan span, Directory directory, Consumer<ReleaseRow> rows) {
        Optional<CompletableFuture<List<@Nullable Object[]>>> next = Optional.of(read(span));
        while (next.isPresent()) {
            List<@Nullable Object[]> page = next.get().join();
            next = page.size() < ReleasePages.SIZE
                    ? Optional.empty()
                    : Optional.of(read(span.after(ReleasedEvent.of(page.get(page.size() - 1)))));
            QuarkusTransaction.requiringNew()
                    .call(() -> pages.rows(page, span, directory))
                    .forEach(rows);
        }
    }

    private CompletableFuture<List<@Nullable Object[]>> read(ReleaseSpan span) {
        return executor.supplyAsync(() -> QuarkusTransaction.requiringNew().call(() -> pages.read(span)));
    }

    /** For each publication its desks and the moments between which its days lie. */
    private List<ReleaseSpan> spans(Account by, Period period) {
        Instant now = clock.instant();
        List<Desk> wanted = desks.list(by).stream()
                .filter(desk -> RecordAccess.worksAt(by, desk.id(), now) || RecordAccess.audits(by, desk.id(), now))
                .toList();
        if (wanted.isEmpty()) {
            throw Fault.of(
                    Fault.Kind.FORBIDDEN, "not-an-auditor", "This takes a role at a desk, or the scope audit:read.");
        }
        List<Desk> named = wanted.stream()
                .filter(desk -> period.desk() == null || desk.id().equals(period.desk()))
                .toList();
        if (named.isEmpty()) {
            throw Fault.of(Fault.Kind.NOT_FOUND, "not-found", "There is no such desk.");
        }
        List<ReleaseSpan> spans = new ArrayList<>();
        for (Publication publication : publications.list(by)) {
            List<String> ids = named.stream()
                    .filter(desk -> desk.publication().equals(publication.id()))
                    .map(Desk::id)
                    .toList();
            if (!ids.isEmpty()) {
                List<String> worked = ids.stream()
                        .filter(desk -> RecordAccess.worksAt(by, desk, now))
                        .toList();
                spans.add(ReleaseSpan.of(period, ZoneId.of(publication.timeZone()), ids, worked));
            }
        }
        return spans;
    }
}

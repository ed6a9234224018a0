package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.article.Access;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogEntry;
import dev.colophon.people.Account;
import dev.colophon.text.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was released, across articles: for people who look back. Systems follow the feed. */
@ApplicationScoped
public class ReleaseListService {
    /** Entries read at a time; those of other desks among them are passed over. */
    private static final int CHUNK = 200;

    private final LedgerService ledger;
    private final ReleaseReader reader;
    private final Clock clock;

    ReleaseListService(LedgerService ledger, ReleaseReader reader, Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Releases of the desks the caller may read releases of, newest first; one under embargo is there for those of the house
     * only.
     *
     * @param desk only this one's, null for all
     * @param from released then or later
     * @param until released before
     * @param limit at most as many
     */
    @Transactional
    public List<ListedRelease> list(Account by, @Nullable String desk, Instant from, Instant until, int limit) {
        Instant now = clock.instant();
        List<ListedRelease> found = new ArrayList<>();
        long before = Long.MAX_VALUE;
        while (found.size() < limit) {
            List<LogEntry> entries = ledger.newest(Set.of("released"), from, until, before, CHUNK);
            for (LogEntry entry : entries) {
                if (found.size() < limit) {
                    item(by, desk, entry, now).ifPresent(found::add);
                }
            }
            if (entries.size() < CHUNK) {
                break;
            }
            before = entries.get(entries.size() - 1).index();
        }
        return found;
    }

    private Optional<ListedRelease> item(Account by, @Nullable String desk, LogEntry entry, Instant now) {
        if (!(entry.recorded().act() instanceof Act.Released released)) {
            return Optional.empty();
        }
        return Releases.of(ledger.chain(entry.recorded().chain()), true)
                .filter(all -> desk == null || desk.equals(all.created().desk()))
                .filter(all -> Rights.reads(by, all.created().desk(), now))
                .flatMap(all -> Releases.of(
                        ledger.chain(entry.recorded().chain()),
                        Access.reads(by, all.created().desk(), now)))
                .flatMap(seen -> seen.head(released.release()).map(head -> listed(seen, head)));
    }

    private ListedRelease listed(Releases releases, ReleaseHead head) {
        Release release = read(releases, head.number());
        String title = null;
        for (int number = head.number(); number > 0 && title == null; number--) {
            title = title(read(releases, number));
        }
        return new ListedRelease(
                head,
                releases.created().desk(),
                releases.created().sourceLanguage(),
                title,
                release == null ? null : release.disclosure().text(),
                release == null ? null : release.imprint().responsibleEditor());
    }

    private static @Nullable String title(@Nullable Release release) {
        return release == null
                ? null
                : release.paragraphs().stream()
                        .filter(line -> line.paragraph().role() == Role.HEADLINE)
                        .map(line -> line.paragraph().text())
                        .findFirst()
                        .orElse(null);
    }

    /** Null where the text is not there any more. */
    private @Nullable Release read(Releases releases, int number) {
        try {
            return releases.release(number)
                    .map(release -> reader.read(releases, release))
                    .orElse(null);
        } catch (Fault erased) {
            return null;
        }
    }
}

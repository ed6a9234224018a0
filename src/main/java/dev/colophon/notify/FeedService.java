package dev.colophon.notify;

import dev.colophon.act.Act;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogEntry;
import dev.colophon.people.Account;
import dev.colophon.people.Scope;
import dev.colophon.release.ReleaseHead;
import dev.colophon.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The feed of releases: a reader over the log. */
@ApplicationScoped
public class FeedService {
    /** Event types that put something into the feed: a release, or the end of its embargo. */
    private static final Set<String> TYPES = Set.of("released", "embargo.ended");

    /** Short against what a sequencer needs for a batch. */
    private static final Duration PAUSE = Duration.ofMillis(5);
    /** Three seconds of pauses, as with other requests that need the log. */
    private static final int ATTEMPTS = 600;

    private final LedgerService ledger;
    private final CursorSeal seal;
    private final Clock clock;

    FeedService(LedgerService ledger, CursorSeal seal, Clock clock) {
        this.ledger = ledger;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Releases after a cursor, of the desks the caller may read releases of. Who goes on with {@code next} meets each
     * release once, at its place in the log; one under embargo at the place where its embargo ended.
     *
     * @param after {@code next} of an earlier page, null to begin
     * @param limit items, at least 1
     * @throws Fault {@code invalid-cursor}; {@code not-in-scope} for a client without {@code releases:read}
     */
    @Transactional
    public FeedPage releases(Account by, @Nullable String after, int limit) {
        if (!by.isPerson() && !by.scopes().contains(Scope.RELEASES_READ)) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "not-in-scope", "This takes the scope releases:read.");
        }
        return page(new Articles(by, clock.instant()), after == null ? -1 : seal.open(after), limit);
    }

    private FeedPage page(Articles articles, long after, int limit) {
        long at = after;
        // What the log holds is asked before it is read: whatever is appended meanwhile comes after next.
        long end = ledger.logSize() - 1;
        List<ReleaseHead> items = new ArrayList<>();
        List<LogEntry> entries;
        do {
            entries = ledger.log(at, limit, TYPES);
            for (LogEntry entry : entries) {
                if (items.size() == limit) {
                    return new FeedPage(items, seal.close(at));
                }
                articles.item(entry).ifPresent(items::add);
                at = entry.index();
            }
        } while (entries.size() == limit);
        return new FeedPage(items, seal.close(Math.max(at, end)));
    }

    /** The articles of one page, each read once. */
    private final class Articles {
        private final Account by;
        private final Instant now;
        private final Map<String, Optional<Releases>> known = new HashMap<>();

        Articles(Account by, Instant now) {
            this.by = by;
            this.now = now;
        }

        Optional<ReleaseHead> item(LogEntry entry) {
            return number(entry.recorded().act())
                    .flatMap(number -> releases(entry.recorded().chain()).flatMap(releases -> releases.head(number)));
        }

        private Optional<Releases> releases(String chain) {
            return known.computeIfAbsent(
                    chain,
                    name -> Releases.of(ledger.chain(name), false)
                            .filter(releases -> reads(releases.created().desk())));
        }

        private boolean reads(String desk) {
            return by.isPerson() ? by.sees(desk, now) : by.may(Scope.RELEASES_READ, desk);
        }

        /** The release whose place this is: none where an embargo held it back. */
        private Optional<Integer> number(Act act) {
            if (act instanceof Act.Released released && released.embargoUntil() == null) {
                return Optional.of(released.release());
            }
            return act instanceof Act.EmbargoEnded ended ? Optional.of(ended.release()) : Optional.empty();
        }
    }

    /**
     * Waits until the log has come to an event, which is a matter of milliseconds, and at most three seconds: the release
     * is on record either way, and the feed will have it.
     */
    public void await(UUID event) {
        for (int n = 0; n < ATTEMPTS && ledger.logIndex(event).isEmpty(); n++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

package dev.colophon.people;

import dev.colophon.ledger.LedgerService;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The security log: refusals, sign-ins, and what was done to accounts. Refusals are gathered in memory and written a
 * moment later, so that whoever is refused a thousand times a second costs one transaction; what was done to an account is
 * written with it. Thread-safe.
 */
@ApplicationScoped
public class SecurityLogService {
    private static final Logger LOG = Logger.getLogger(SecurityLogService.class);

    /** More refusals between two writings than this are an attack, and no more interesting one by one. */
    private static final int MOST_WAITING = 2_000;

    private static final int LONGEST = 300;

    private final SecurityEventRepository events;
    private final LedgerService ledger;
    private final PeopleSettings settings;
    private final Clock clock;
    private final BlockingQueue<SecurityEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    SecurityLogService(SecurityEventRepository events, LedgerService ledger, PeopleSettings settings, Clock clock) {
        this.events = events;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes a refusal, to be written soon; it outlives the transaction that it undid. */
    public void refused(String code, @Nullable UUID account, String what, @Nullable String address) {
        if (!waiting.offer(event(code, account, what, address))) {
            LOG.warn("More refusals than the security log takes; some are in the log file only");
        }
    }

    /** Writes what was done to an account, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(String code, @Nullable UUID account, String what) {
        events.persist(SecurityEventEntity.of(event(code, account, what, null)));
    }

    /** Writes the refusals that wait. */
    @Transactional
    public void write() {
        List<SecurityEvent> taken = new ArrayList<>();
        waiting.drainTo(taken);
        taken.forEach(event -> events.persist(SecurityEventEntity.of(event)));
    }

    /**
     * The log, newest first, for administrators of every desk.
     *
     * @param before only what is older than this one: the cursor
     */
    @Transactional
    public List<SecurityEvent> list(Account account, @Nullable UUID before, int limit) {
        Rights.administersService(account, clock.instant());
        write();
        var found = before == null
                ? events.findAll(Sort.descending("id"))
                : events.find("id < ?1", Sort.descending("id"), before);
        return found.page(Page.ofSize(limit)).list().stream()
                .map(SecurityEventEntity::event)
                .toList();
    }

    /** Forgets what is older than the settings keep: it names persons and addresses. */
    @Transactional
    public long forgetOld() {
        return events.delete("at < ?1", clock.instant().minus(settings.securityLogLife()));
    }

    private SecurityEvent event(String code, @Nullable UUID account, String what, @Nullable String address) {
        String told = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
        return new SecurityEvent(ledger.uuidV7(), clock.instant(), code, account, told, address);
    }
}

package dev.colophon.audit.check;

import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks the whole record, by itself each night and whenever an administrator asks. */
@ApplicationScoped
public class RecordCheckService {
    private static final int SHOWN = 20;

    private final RecordChecks checks;
    private final RecordChecker checker;
    private final LedgerService ledger;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "record-check");
        made.setDaemon(true);
        return made;
    });

    RecordCheckService(RecordChecks checks, RecordChecker checker, LedgerService ledger, Clock clock) {
        this.checks = checks;
        this.checker = checker;
        this.ledger = ledger;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /**
     * Begins a check, which goes on by itself.
     *
     * @throws Fault {@code not-an-administrator}
     */
    public RecordCheck start(Account by) {
        demandAdministrator(by);
        UUID id = ledger.uuidV7();
        QuarkusTransaction.requiringNew().run(() -> checks.begin(id, id.toString(), by.id(), clock.instant()));
        thread.execute(() -> checker.run(id));
        return get(by, id);
    }

    /** The night's check, by the one replica that comes first. */
    void night(String slot) {
        UUID id = ledger.uuidV7();
        boolean ours = QuarkusTransaction.requiringNew().call(() -> checks.begin(id, slot, null, clock.instant()));
        if (ours) {
            thread.execute(() -> checker.run(id));
        }
    }

    /**
     * One check.
     *
     * @throws Fault {@code not-an-administrator}, {@code check-not-found}
     */
    @Transactional
    public RecordCheck get(Account by, UUID id) {
        demandAdministrator(by);
        return checks.of(id)
                .orElseThrow(
                        () -> Fault.of(Fault.Kind.NOT_FOUND, "check-not-found", "There is no check at this address."));
    }

    /** The latest checks, newest first. */
    @Transactional
    public List<RecordCheck> latest(Account by) {
        demandAdministrator(by);
        return checks.latest(SHOWN);
    }

    /** The latest check that came to its end, for those who watch the service. */
    @Transactional
    public Optional<RecordCheck> lastFinished() {
        return checks.latest(SHOWN).stream()
                .filter(check -> check.finishedAt() != null)
                .findFirst();
    }

    private void demandAdministrator(Account by) {
        if (!by.holds(DeskRole.ADMINISTRATOR, Account.EVERY_DESK, clock.instant())) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "not-an-administrator", "This takes an administrator of every desk.");
        }
    }
}

package dev.colophon.audit.check;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.verify.Failure;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks the log and every chain, and puts what it found on record. */
@ApplicationScoped
class RecordChecker {
    private static final int MOST_FAILURES = 200;

    private final VerificationService verification;
    private final RecordChecks checks;
    private final LedgerService ledger;
    private final Clock clock;

    RecordChecker(VerificationService verification, RecordChecks checks, LedgerService ledger, Clock clock) {
        this.verification = verification;
        this.checks = checks;
        this.ledger = ledger;
        this.clock = clock;
    }

    void run(UUID id) {
        try {
            VerificationService.LogResult log =
                    verification.log(passed -> QuarkusTransaction.requiringNew().run(() -> checks.passed(id, passed)));
            List<Failure> failures = new ArrayList<>(log.failures());
            for (String chain : verification.chains()) {
                if (failures.size() < MOST_FAILURES) {
                    failures.addAll(verification.whole(chain));
                }
            }
            finish(id, log.events(), failures);
        } catch (RuntimeException e) {
            Log.error("The record could not be checked to its end", e);
        }
    }

    private void finish(UUID id, long events, List<Failure> failures) {
        List<String> codes =
                failures.stream().map(Failure::code).distinct().sorted().toList();
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.append(
                    Chains.SERVICE,
                    ledger.service(),
                    null,
                    new Act.VerificationDone(failures.isEmpty(), events, codes),
                    Map.of());
            checks.finish(id, clock.instant(), events, failures);
        });
        failures.forEach(failure -> Log.errorf("The record does not verify: %s", failure));
    }
}

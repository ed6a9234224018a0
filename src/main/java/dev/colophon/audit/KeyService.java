package dev.colophon.audit;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.EnrolledKey;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogService;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.proof.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Ends keys. A new one is enrolled by the service itself, when it starts with it. */
@ApplicationScoped
public class KeyService {
    /** Longer than any replica takes to stop after it was told to. */
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final LedgerService ledger;
    private final LogService log;
    private final Clock clock;

    KeyService(LedgerService ledger, LogService log, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Revokes a key: from this event's place in the log on nothing counts that it signs.
     *
     * @param reason for the house and the record
     * @return the event
     * @throws Fault {@code not-an-administrator, key-not-found, key-revoked}; {@code key-in-use} while a replica signs
     *     with it or did so in the last ten minutes
     */
    @Transactional
    public Recorded revoke(Account by, String keyId, String reason) {
        Instant now = clock.instant();
        if (!by.holds(DeskRole.ADMINISTRATOR, Account.EVERY_DESK, now)) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "not-an-administrator", "This takes an administrator of every desk.");
        }
        ledger.lock(Chains.SERVICE);
        EnrolledKey key = log.keys().stream()
                .filter(known -> known.keyId().equals(keyId))
                .findFirst()
                .orElseThrow(() -> Fault.of(Fault.Kind.NOT_FOUND, "key-not-found", "There is no such key on record."));
        if (key.until() != null) {
            throw Fault.of(Fault.Kind.CONFLICT, "key-revoked", "This key was revoked before.");
        }
        if (log.uses(keyId, now.minus(QUIET))) {
            throw Fault.of(
                    Fault.Kind.CONFLICT,
                    "key-in-use",
                    "The service signs with this key, or did so in the last ten minutes. Start every replica with a new one"
                            + " first.");
        }
        return ledger.append(
                Chains.SERVICE,
                by.actor(now),
                null,
                new Act.KeyRevoked(keyId, ledger.disclose(Commitment.NOTE, reason)),
                Map.of());
    }
}

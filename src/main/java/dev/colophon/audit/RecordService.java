package dev.colophon.audit;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.article.Access;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.EvidenceService;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogProof;
import dev.colophon.ledger.LogService;
import dev.colophon.ledger.ProofService;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.proof.TilePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Single events and stretches of the log, for those who may read the record. */
@ApplicationScoped
public class RecordService {
    private static final String DESK = "desk/";

    private final LedgerService ledger;
    private final LogService log;
    private final ProofService proofs;
    private final EvidenceService evidence;
    private final Clock clock;

    RecordService(LedgerService ledger, LogService log, ProofService proofs, EvidenceService evidence, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.proofs = proofs;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * An event's envelope, byte by byte.
     *
     * @throws Fault {@code event-not-found}
     */
    @Transactional
    public byte[] event(Account by, UUID event) {
        String chain = evidence.chainOf(event).orElseThrow(RecordService::notFound);
        demandReadable(by, chain, event);
        return evidence.envelope(event);
    }

    /**
     * The proof that an event stands in the log; waits for the log up to three seconds.
     *
     * @throws Fault {@code event-not-found}, {@code not-yet-sequenced}
     */
    public LogProof proof(Account by, UUID event) {
        event(by, event);
        proofs.await(event);
        return proofs.proof(event);
    }

    /**
     * A stretch of the log as a tile of entries (C2SP {@code tlog-tiles}); empty where the log does not reach that far.
     * For those who may read every desk's record.
     *
     * @throws Fault {@code not-an-auditor}
     */
    @Transactional
    public Optional<byte[]> entries(Account by, TilePath path) {
        if (!RecordAccess.audits(by, Account.EVERY_DESK, clock.instant())) {
            throw Fault.of(
                    Fault.Kind.FORBIDDEN, "not-an-auditor", "This takes audit:read, or an auditor, of every desk.");
        }
        return log.entries(path);
    }

    private void demandReadable(Account by, String chain, UUID event) {
        Instant now = clock.instant();
        if (chain.equals(Chains.SERVICE) ? !readsSomewhere(by, now) : !reads(by, chain, event, now)) {
            throw notFound();
        }
    }

    private boolean reads(Account by, String chain, UUID event, Instant now) {
        if (chain.startsWith(DESK)) {
            String desk = chain.substring(DESK.length());
            return RecordAccess.worksAt(by, desk, now) || RecordAccess.audits(by, desk, now);
        }
        List<Recorded> acts = ledger.chain(chain);
        return acts.get(0).act() instanceof Act.ArticleCreated created
                && (RecordAccess.worksAt(by, created.desk(), now) || isOut(by, created.desk(), acts, event, now));
    }

    private static boolean isOut(Account by, String desk, List<Recorded> acts, UUID event, Instant now) {
        return RecordAccess.audits(by, desk, now)
                && Access.out(acts, now).stream()
                        .anyMatch(recorded -> recorded.eventId().equals(event));
    }

    /** Keys, publications and persons concern every desk. */
    private static boolean readsSomewhere(Account by, Instant now) {
        return by.holdsAnywhere(DeskRole.AUDITOR, now)
                || by.holdsAnywhere(DeskRole.ADMINISTRATOR, now)
                || by.holdsAnywhere(DeskRole.CHIEF, now)
                || by.scopes().contains(dev.colophon.people.Scope.AUDIT_READ);
    }

    private static Fault notFound() {
        return Fault.of(Fault.Kind.NOT_FOUND, "event-not-found", "There is no event at this address.");
    }
}

package dev.colophon.audit.dossier;

import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.audit.RecordAccess;
import dev.colophon.audit.report.AuditReport;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports on what was done, for those who may read the record. */
@ApplicationScoped
public class AuditService {
    private final LedgerService ledger;
    private final Dossiers dossiers;
    private final Clock clock;

    AuditService(LedgerService ledger, Dossiers dossiers, Clock clock) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * The report on an article. Editors, reviewers and chiefs of the desk read it at any time; auditors and clients with
     * {@code audit:read} once it is released, and nothing in it that is under embargo.
     *
     * @param release null for the newest one, or for the article as it stands where it was never released
     * @param withheld whether persons are numbered instead of named
     * @throws Fault {@code article-not-found}, {@code release-not-found}
     */
    @Transactional
    public AuditReport report(Account by, UUID article, @Nullable Integer release, boolean withheld) {
        List<Recorded> acts = RecordAccess.toRead(by, ledger.chain(Chains.article(article)), clock.instant());
        Dossier dossier = dossiers.of(article, acts, release, withheld);
        return ReportWriter.write(dossier, ledger.disclosures(ProofSection.texts(dossier.version())));
    }
}

package dev.colophon.audit.bundle;

import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.audit.RecordAccess;
import dev.colophon.audit.dossier.AuditService;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.ProofService;
import dev.colophon.people.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Packs an article's record so that somebody else can check it without this service. */
@ApplicationScoped
public class BundleService {
    /** Acts may come between two readings; more than a few in a row are somebody's haste. */
    private static final int ATTEMPTS = 5;

    private final LedgerService ledger;
    private final ProofService proofs;
    private final AuditService audits;
    private final BundleRecord records;
    private final BundleReports reports;
    private final BagWriter bags;
    private final Clock clock;

    BundleService(
            LedgerService ledger,
            ProofService proofs,
            AuditService audits,
            BundleRecord records,
            BundleReports reports,
            BagWriter bags,
            Clock clock) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.audits = audits;
        this.records = records;
        this.reports = reports;
        this.bags = bags;
        this.clock = clock;
    }

    /**
     * The evidence bundle of an article, for those who may read its report.
     *
     * @param release the release the report in it speaks of, null for the newest one or the article as it stands
     * @param withheld whether persons' names are left out
     * @param earlier size of a log one knows a checkpoint of, null for none: the bundle holds the proof that the log went
     *     on from there
     * @return a ZIP archive
     * @throws Fault {@code article-not-found}, {@code release-not-found}, {@code no-such-tree};
     *     {@code not-yet-sequenced} when the log does not come to the article's last event within three seconds
     */
    public byte[] bundle(
            Account by, UUID article, @Nullable Integer release, boolean withheld, @Nullable Long earlier) {
        for (int n = 0; n < ATTEMPTS; n++) {
            List<Recorded> acts = readable(by, article);
            UUID last = acts.get(acts.size() - 1).eventId();
            proofs.await(last);
            Map<String, byte[]> files = QuarkusTransaction.requiringNew()
                    .call(() -> files(by, article, last, new Wanted(release, withheld, earlier)));
            if (!files.isEmpty()) {
                return bags.write(Chains.article(article).replace('/', '-'), files);
            }
        }
        throw Fault.of(Fault.Kind.UNAVAILABLE, "chain-busy", "Others are writing this record. Try again in a moment.")
                .with("retryAfter", 1);
    }

    private record Wanted(
            @Nullable Integer release,
            boolean withheld,
            @Nullable Long earlier) {}

    /** Record and report of one moment, held while both are read; nothing when an act came between. */
    private Map<String, byte[]> files(Account by, UUID article, UUID last, Wanted wanted) {
        ledger.lock(Chains.article(article));
        List<Recorded> acts = readable(by, article);
        if (!acts.get(acts.size() - 1).eventId().equals(last)) {
            return Map.of();
        }
        Map<String, byte[]> files = records.of(article, acts, wanted.withheld(), wanted.earlier());
        files.putAll(reports.of(audits.report(by, article, wanted.release(), wanted.withheld())));
        return files;
    }

    private List<Recorded> readable(Account by, UUID article) {
        return RecordAccess.toRead(by, ledger.chain(Chains.article(article)), clock.instant());
    }
}

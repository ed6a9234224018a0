package dev.colophon.audit;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.article.Access;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * {@code audit:read} once it is released.
     *
     * @param release null for the newest one, or for the article as it stands where it was never released
     * @throws Fault {@code article-not-found}, {@code release-not-found}
     */
    @Transactional
    public AuditReport report(Account by, UUID article, @Nullable Integer release) {
        List<Recorded> chain = ledger.chain(Chains.article(article));
        if (chain.isEmpty() || !(chain.get(0).act() instanceof Act.ArticleCreated created)) {
            throw Access.notFound();
        }
        Instant now = clock.instant();
        if (!worksAt(by, created.desk(), now) && !(audits(by, created.desk(), now) && isOut(chain))) {
            throw Access.notFound();
        }
        Dossier dossier = dossiers.of(article, release);
        return ReportWriter.write(dossier, ledger.disclosures(ProofSection.texts(dossier.version())));
    }

    private static boolean worksAt(Account by, String desk, Instant now) {
        return by.holds(DeskRole.EDITOR, desk, now) || by.holds(DeskRole.REVIEWER, desk, now);
    }

    private static boolean audits(Account by, String desk, Instant now) {
        return by.holds(DeskRole.AUDITOR, desk, now) || by.may(Scope.AUDIT_READ, desk);
    }

    /** Whether any release is out; one under embargo is not. */
    private static boolean isOut(List<Recorded> chain) {
        Set<Integer> ended = new HashSet<>();
        chain.forEach(recorded -> {
            if (recorded.act() instanceof Act.EmbargoEnded embargo) {
                ended.add(embargo.release());
            }
        });
        return chain.stream()
                .anyMatch(recorded -> recorded.act() instanceof Act.Released released
                        && (released.embargoUntil() == null || ended.contains(released.release())));
    }
}

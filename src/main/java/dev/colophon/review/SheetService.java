package dev.colophon.review;

import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.check.ListedName;
import dev.colophon.check.NameListService;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.Policy;
import dev.colophon.people.PolicyService;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Judges articles by their records and their desks' policies, with what the checks say. */
@ApplicationScoped
public class SheetService {
    private final ArticleService articles;
    private final ArticleLedger records;
    private final LedgerService ledger;
    private final PolicyService policies;
    private final NameListService names;
    private final RowChecks checks;
    private final KnownSheets known;
    private final Clock clock;

    SheetService(
            ArticleService articles,
            ArticleLedger records,
            LedgerService ledger,
            PolicyService policies,
            NameListService names,
            RowChecks checks,
            KnownSheets known,
            Clock clock) {
        this.articles = articles;
        this.records = records;
        this.ledger = ledger;
        this.policies = policies;
        this.names = names;
        this.checks = checks;
        this.known = known;
        this.clock = clock;
    }

    /** An article that the caller may read, judged by the policy in force. */
    @Transactional
    public Review review(Account by, UUID id) {
        return review(articles.article(by, id));
    }

    /** An article that the caller was shown to be allowed to read: for lists. */
    @Transactional
    public Review review(Article article) {
        Instant now = clock.instant();
        Policy policy = policies.active(article.desk());
        List<Recorded> chain = ledger.chain(Chains.article(article.id()));
        UUID last = chain.get(chain.size() - 1).eventId();
        List<ListedName> listed = listed(article);
        KnownSheets.Known sheet = known.of(
                article.id(),
                last,
                policy.ref(),
                listed,
                () -> judge(article, records.record(article.id()), policy, listed, now));
        return review(article, policy, sheet.sheet().at(now), sheet.checked());
    }

    /**
     * As {@link #review(Account, UUID)}, from the record as stored, holding it until the transaction ends: for an act that
     * depends on the sheet.
     */
    @Transactional(TxType.MANDATORY)
    public Review hold(Account by, UUID id) {
        Article article = articles.article(by, id);
        // The lock first: whoever had to wait for it is judged by the policy that is in force then.
        ArticleRecord record = records.lock(id);
        Policy policy = policies.active(article.desk());
        KnownSheets.Known judged = judge(article, record, policy, listed(article), clock.instant());
        return review(article, policy, judged.sheet(), judged.checked());
    }

    private static Review review(Article article, Policy policy, Sheet sheet, RowChecks.Found checked) {
        return new Review(article, policy, sheet, checked.findings(), checked.matches());
    }

    private List<ListedName> listed(Article article) {
        return names.names(article.desk(), article.sourceLanguage(), article.targetLanguage());
    }

    private KnownSheets.Known judge(
            Article article, ArticleRecord record, Policy policy, List<ListedName> listed, Instant now) {
        Sheet unchecked = Sheet.of(record, policy.document(), Set.of(), now);
        RowChecks.Found checked = checks.of(article, unchecked, listed);
        return new KnownSheets.Known(unchecked.with(RowChecks.open(checked.findings())), checked);
    }
}

package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.review.CommentService;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Standing;
import dev.colophon.text.Quotation;
import dev.colophon.translation.DraftService;
import dev.colophon.translation.TranslationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Erases paragraphs: their texts in every version and release, and the secrets of their keys. The record stays. */
@ApplicationScoped
public class ErasureService {
    private final ArticleService articles;
    private final ArticleLedger record;
    private final LedgerService ledger;
    private final TranslationService translations;
    private final CommentService comments;
    private final DraftService drafts;
    private final Clock clock;

    ErasureService(
            ArticleService articles,
            ArticleLedger record,
            LedgerService ledger,
            TranslationService translations,
            CommentService comments,
            DraftService drafts,
            Clock clock) {
        this.articles = articles;
        this.record = record;
        this.ledger = ledger;
        this.translations = translations;
        this.comments = comments;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Erases paragraphs, source or target, for good.
     *
     * @param lineages what to erase
     * @param reason for the house and the record
     * @param ground in law or house rules, such as {@code GDPR Art. 17}; the record keeps it in the open
     * @throws Fault {@code article-not-found, not-a-chief, no-paragraphs, unknown-paragraph, already-erased}
     */
    @Transactional
    public Erasure erase(Account by, UUID id, List<UUID> lineages, String reason, String ground) {
        Article article = articles.article(by, id);
        if (!Rights.isChief(by, article.desk(), clock.instant())) {
            throw ReleaseFaults.notAChief("erase");
        }
        ArticleRecord before = record.lock(id);
        Erasing erasing = Erasing.of(before, lineages);
        UUID erasure = ledger.uuidV7();
        Recorded done = record.append(
                by,
                id,
                article.desk(),
                new Act.ErasureDone(erasure, erasing.lineages(), ground, record.commit(reason)),
                Map.of());
        ledger.erase(erasure, erasing.commitments(), erasing.closed());
        Quotation erased = erasing.texts(before);
        comments.forget(id, erasing.closed(), erased);
        drafts.forget(id, erasing.closed(), erased);
        boolean renew = before.paragraphs().stream()
                .map(Standing::lineage)
                .anyMatch(lineage -> erasing.closed().contains(lineage)
                        && !erasing.lineages().contains(lineage));
        translations.renew(by, id, renew);
        return new Erasure(erasure, done.eventId(), erasing.lineages(), renew, done.recordedAt());
    }
}

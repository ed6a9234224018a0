package dev.colophon.translation;

import dev.colophon.article.Access;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleService;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.text.Quotation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Drafts of paragraphs, each of one person and seen by them alone. Working data: a save is what counts. */
@ApplicationScoped
public class DraftService {
    private static final String MINE = " where person = :person and article = :article and paragraph = :paragraph";

    /** Characters (UTF-16): the most that a paragraph has. */
    private static final int LONGEST = 100_000;

    private final ArticleService articles;
    private final LedgerService ledger;
    private final EntityManager database;
    private final Clock clock;

    DraftService(ArticleService articles, LedgerService ledger, EntityManager database, Clock clock) {
        this.articles = articles;
        this.ledger = ledger;
        this.database = database;
        this.clock = clock;
    }

    /** The caller's draft of a paragraph, empty where there is none. */
    @Transactional
    public Optional<Draft> draft(Account by, UUID article, UUID paragraph) {
        List<?> found = mine("select based_on, body, written_at from draft_text" + MINE, by, article, paragraph)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(DraftService::draft)
                .findFirst();
    }

    /**
     * Keeps what the caller is writing, in place of what was kept before.
     *
     * @throws dev.colophon.fault.Fault {@code paragraph-not-found} for what never was a paragraph of the article, or was
     *     erased; {@code text-too-long}
     */
    @Transactional
    public void keep(Account by, UUID id, UUID paragraph, String basedOn, String text) {
        Article article = articles.article(by, id);
        Access.toEdit(by, article.desk(), clock.instant());
        if (!ledger.secrets(id).containsKey(paragraph)) {
            throw TranslationFaults.paragraphNotFound();
        }
        if (text.length() > LONGEST) {
            throw TranslationFaults.textTooLong(LONGEST);
        }
        drop(by, id, paragraph);
        mine(
                        "insert into draft_text (person, article, paragraph, based_on, body, written_at)"
                                + " values (:person, :article, :paragraph, :base, :body, :at) on conflict do nothing",
                        by,
                        id,
                        paragraph)
                .setParameter("base", basedOn)
                .setParameter("body", text)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Forgets the caller's draft. */
    @Transactional
    public void drop(Account by, UUID article, UUID paragraph) {
        mine("delete from draft_text" + MINE, by, article, paragraph).executeUpdate();
    }

    /** Forgets everybody's drafts of paragraphs whose texts were erased, and those that quote them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID article, Collection<UUID> paragraphs, Quotation erased) {
        List<?> drafts = database.createNativeQuery(
                        "select person, paragraph, body from draft_text where article = :article")
                .setParameter("article", article)
                .unwrap(NativeQuery.class)
                .addScalar("person", UUID.class)
                .addScalar("paragraph", UUID.class)
                .addScalar("body", String.class)
                .getResultList();
        drafts.stream()
                .map(row -> (Object[]) row)
                .filter(row -> paragraphs.contains((UUID) row[1]) || erased.in((String) row[2]))
                .forEach(row -> draft("delete from draft_text" + MINE, (UUID) row[0], article, (UUID) row[1])
                        .executeUpdate());
    }

    private Query mine(String query, Account by, UUID article, UUID paragraph) {
        return draft(query, by.id(), article, paragraph);
    }

    private Query draft(String query, UUID person, UUID article, UUID paragraph) {
        return database.createNativeQuery(query)
                .setParameter("person", person)
                .setParameter("article", article)
                .setParameter("paragraph", paragraph);
    }

    private static Draft draft(Object[] row) {
        Instant at = row[2] instanceof Instant instant ? instant : ((OffsetDateTime) row[2]).toInstant();
        return new Draft((String) row[0], (String) row[1], at);
    }
}

package dev.colophon.article;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskRole;
import dev.colophon.people.DeskService;
import dev.colophon.people.PersonService;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Ids;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.text.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of articles: made, found, changed. */
@ApplicationScoped
public class ArticleService {
    private final ArticleRepository articles;
    private final LedgerService ledger;
    private final DeskService desks;
    private final PersonService people;
    private final ArticleLedger record;
    private final SourceVersions sources;
    private final Clock clock;

    ArticleService(
            ArticleRepository articles,
            LedgerService ledger,
            DeskService desks,
            PersonService people,
            ArticleLedger record,
            SourceVersions sources,
            Clock clock) {
        this.articles = articles;
        this.ledger = ledger;
        this.desks = desks;
        this.people = people;
        this.record = record;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Makes an article and, where paragraphs are given, its source version {@code s1}.
     *
     * @throws Fault {@code article-exists} with the member {@code article}, {@code desk-not-found}, {@code not-an-editor}
     */
    @Transactional
    public Article create(Account by, NewArticle article) {
        Instant now = clock.instant();
        Desk desk = desks.get(by, article.desk());
        Access.toWrite(by, desk.id(), now);
        LanguageTags.requireKnown(article);
        refuseSecond(by, desk.publication(), article);
        ArticleEntity card = ArticleEntity.of(Ids.v7(clock), by.id(), desk, article, now);
        articles.persist(card);
        articles.flush();
        record.append(
                by,
                card.id,
                desk.id(),
                new Act.ArticleCreated(
                        card.id,
                        desk.publication(),
                        desk.id(),
                        article.externalId(),
                        article.sourceLanguage(),
                        article.targetLanguage(),
                        article.publishedAt(),
                        metadata(article.bylines(), article.sourcePublication(), article.sourceUrl())),
                Map.of());
        if (!article.paragraphs().isEmpty()) {
            sources.receive(by, card, article.paragraphs(), Map.of(), null);
        }
        return card.card();
    }

    /** The card of an article the caller may read. */
    @Transactional
    public Article article(Account by, UUID id) {
        return readable(by, id).card();
    }

    /** Articles the caller may read, newest first. */
    @Transactional
    public List<Article> list(Account by, ArticleFilter filter) {
        Instant now = clock.instant();
        List<String> readable = desks.list(by).stream()
                .map(Desk::id)
                .filter(desk -> Access.reads(by, desk, now))
                .toList();
        return articles.list(readable, filter).stream().map(ArticleEntity::card).toList();
    }

    /** What the acts of an article add up to; the caller has shown that they may know it. */
    @Transactional
    public ArticleRecord record(UUID id) {
        return record.record(id);
    }

    /** Changes the card. Bylines and embargo are told by releases, so changing them is an act of record. */
    @Transactional
    public Article change(Account by, UUID id, ArticleChange change) {
        ArticleEntity card = readable(by, id);
        Access.toWrite(by, card.desk, clock.instant());
        requireColleagues(card.desk, change.assignees());
        ArticleRecord before = record.lock(id);
        // Others may have changed it while this one waited for the record.
        articles.refresh(card);
        if (CardChange.apply(card, change, before.embargoUntil())) {
            record.append(by, id, card.desk, changed(before, change), Map.of());
        }
        return card.card();
    }

    /** What the change names, and of everything else what the record says: the card is nobody's word. */
    private Act.ArticleChanged changed(ArticleRecord before, ArticleChange change) {
        Document.Metadata told = before.metadata();
        String bylines = change.bylines() == null ? told.bylines() : bylines(change.bylines());
        return new Act.ArticleChanged(
                new Document.Metadata(bylines, told.sourcePublication(), told.sourceUrl(), null),
                change.embargoUntil() == null
                        ? before.embargoUntil()
                        : change.embargoUntil().orElse(null));
    }

    /**
     * Receives a new source version; what links to changed paragraphs becomes stale.
     *
     * @param named lineages that paragraphs are said to continue, by position
     * @return its label; the newest one's where the text is the same
     */
    @Transactional
    public Saved receiveSource(
            Account by,
            UUID id,
            List<dev.colophon.text.Paragraph> paragraphs,
            Map<Integer, UUID> named,
            @Nullable String reason) {
        ArticleEntity card = readable(by, id);
        Access.toWrite(by, card.desk, clock.instant());
        return sources.receive(by, card, paragraphs, named, reason);
    }

    /** Withdraws the source: nothing is released while it stands withdrawn. */
    @Transactional
    public void withdrawSource(Account by, UUID id, String reason) {
        ArticleEntity card = readable(by, id);
        Access.toEdit(by, card.desk, clock.instant());
        record.append(by, id, card.desk, new Act.SourceWithdrawn(record.commit(reason)), Map.of());
    }

    /** Keeps the disclosure line typed on a pasted page, to be held against the derived one. */
    @Transactional
    public void claim(Account by, UUID id, String disclosure) {
        ArticleEntity card = readable(by, id);
        Access.toWrite(by, card.desk, clock.instant());
        card.claimedDisclosure = disclosure;
    }

    /** Keeps what lists and searches show of the newest text; called with every saved version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void index(UUID id, String title, List<String> texts) {
        ArticleEntity card = articles.findById(id);
        if (card != null) {
            card.title = title;
            card.searchText = SearchText.of(card.sourceTitle, texts, card.externalId);
        }
    }

    /** Work is given to people of the desk. */
    private void requireColleagues(String desk, @Nullable List<UUID> assignees) {
        for (int n = 0; assignees != null && n < assignees.size(); n++) {
            UUID person = assignees.get(n);
            if (!people.holds(person, DeskRole.EDITOR, desk) && !people.holds(person, DeskRole.REVIEWER, desk)) {
                throw Fault.of(
                                Fault.Kind.INVALID,
                                "person-unknown",
                                "An article is assigned to editors and reviewers of its desk.")
                        .at("/assignees/" + n, "no editor or reviewer of this desk");
            }
        }
    }

    /** Keeps for lists and searches nothing but what is still there after an erasure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID id, String sourceTitle, List<Paragraph> text) {
        ArticleEntity card = articles.findById(id);
        if (card != null) {
            card.sourceTitle = sourceTitle;
            card.title = text.isEmpty() ? sourceTitle : Paragraph.title(text);
            card.searchText = SearchText.of(sourceTitle, Paragraph.texts(text), card.externalId);
        }
    }

    private ArticleEntity readable(Account by, UUID id) {
        ArticleEntity card = articles.findById(id);
        if (card == null) {
            throw Access.notFound();
        }
        Instant now = clock.instant();
        if (!Access.audits(by, card.desk, now) || !Access.isWhollyOut(ledger.chain(Chains.article(id)), now)) {
            Access.toRead(by, card.desk, now);
        }
        return card;
    }

    private void refuseSecond(Account by, String publication, NewArticle article) {
        if (article.externalId() == null) {
            return;
        }
        articles.findByExternalId(publication, article.targetLanguage(), article.externalId())
                .ifPresent(existing -> {
                    Fault exists = Fault.of(
                            Fault.Kind.CONFLICT,
                            "article-exists",
                            "There is an article with this externalId in this publication and language.");
                    boolean known = Access.reads(by, existing.desk, clock.instant());
                    throw known ? exists.with("article", existing.id.toString()) : exists;
                });
    }

    private Document.Metadata metadata(List<Byline> bylines, String publication, @Nullable String url) {
        return new Document.Metadata(
                bylines(bylines),
                ledger.disclose(Commitment.NAME, publication),
                url == null ? null : ledger.disclose(Commitment.NOTE, url),
                null);
    }

    private String bylines(List<Byline> bylines) {
        return ledger.disclose(Commitment.NAME, bylines);
    }
}

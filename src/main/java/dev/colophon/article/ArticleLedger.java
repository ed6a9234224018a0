package dev.colophon.article;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.PolicyService;
import dev.colophon.proof.Commitment;
import dev.colophon.rules.ArticleRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger as the rooms that deal with articles use it: one article's chain, judged by its desk's policy. */
@ApplicationScoped
public class ArticleLedger {
    private final LedgerService ledger;
    private final PolicyService policies;
    private final Clock clock;

    ArticleLedger(LedgerService ledger, PolicyService policies, Clock clock) {
        this.ledger = ledger;
        this.policies = policies;
        this.clock = clock;
    }

    /** What the acts of an article add up to. */
    public ArticleRecord record(UUID article) {
        return ArticleRecord.of(ledger.history(article));
    }

    /**
     * As {@link #record}, holding the chain until the transaction ends: for an act that depends on what was done before.
     */
    public ArticleRecord lock(UUID article) {
        ledger.lock(Chains.article(article));
        return record(article);
    }

    /** Records an act in the caller's transaction. */
    public Recorded append(Account by, UUID article, String desk, Act act, Map<String, Document> documents) {
        return append(by.actor(desk, clock.instant()), article, desk, act, documents);
    }

    /** Records an act that a client reports of a person. */
    public Recorded appendFor(
            UUID person, Account by, UUID article, String desk, Act act, Map<String, Document> documents) {
        Actor actor = by.actor(desk, clock.instant());
        Actor acting = new Actor(actor.ref(), actor.kind(), actor.roles(), actor.languages(), actor.amr(), person);
        return append(acting, article, desk, act, documents);
    }

    /**
     * Records an act that hangs on the article's sheet, under the policy by which that was judged: should another have come
     * into force since, this act is still the one that the first allowed.
     */
    public Recorded append(Account by, Article article, PolicyRef judged, Act act, Map<String, Document> documents) {
        return ledger.append(
                Chains.article(article.id()), by.actor(article.desk(), clock.instant()), judged, act, documents);
    }

    private Recorded append(Actor actor, UUID article, String desk, Act act, Map<String, Document> documents) {
        return ledger.append(
                Chains.article(article), actor, policies.active(desk).ref(), act, documents);
    }

    /** The commitment of a note or reason, null for none. */
    public @Nullable String note(@Nullable String text) {
        return text == null ? null : commit(text);
    }

    /** The commitment of a note or reason. */
    public String commit(String text) {
        return ledger.disclose(Commitment.NOTE, text);
    }
}

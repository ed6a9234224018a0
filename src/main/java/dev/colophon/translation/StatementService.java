package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.article.Access;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What persons state about a translation beside its text: what renders what, who did not write it, that no machine did. */
@ApplicationScoped
public class StatementService {
    private final ArticleService articles;
    private final ArticleLedger ledger;
    private final ReportedEditService reported;
    private final Clock clock;

    StatementService(ArticleService articles, ArticleLedger ledger, ReportedEditService reported, Clock clock) {
        this.articles = articles;
        this.ledger = ledger;
        this.reported = reported;
        this.clock = clock;
    }

    /** Sets which source paragraphs target paragraphs render. */
    @Transactional
    public void align(Account by, UUID id, List<Document.Link> items, @Nullable String reason) {
        Article article = articles.article(by, id);
        Access.toEdit(by, article.desk(), clock.instant());
        ArticleRecord record = ledger.lock(id);
        List<Document.Link> links = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int n = 0; n < items.size(); n++) {
            Document.Link item = items.get(n);
            boolean known =
                    record.paragraphs().stream().anyMatch(p -> p.lineage().equals(item.paragraph()));
            if (!known
                    || !named.add(item.paragraph())
                    || record.inSourceOrder(item.source()).size() != new HashSet<>(item.source()).size()) {
                throw TranslationFaults.unknownParagraph("/items/" + n);
            }
            links.add(new Document.Link(item.paragraph(), record.inSourceOrder(item.source())));
        }
        ledger.append(
                by,
                id,
                article.desk(),
                new Act.AlignmentSet(ledger.note(reason)),
                Map.of("alignment", new Document.Alignment(links)));
    }

    /** Records a named person's statement that no machine version was used. */
    @Transactional
    public void declareNone(Account by, UUID id) {
        Article article = articles.article(by, id);
        Access.toEdit(by, article.desk(), clock.instant());
        ArticleRecord record = ledger.lock(id);
        if (!record.versions(ArticleVersion.Kind.MACHINE).isEmpty()) {
            throw TranslationFaults.machineTextWasUsed();
        }
        ledger.append(by, id, article.desk(), new Act.MachineDeclaredNone(false), Map.of());
    }

    /** The person an edit was reported of says it is theirs: the record has it so already, they are told no more. */
    @Transactional
    public void acknowledge(Account by, UUID id, String label) {
        articles.article(by, id);
        requireReportedOf(by, ledger.record(id), label);
        reported.answer(by, id, label);
    }

    /** The person an edit was reported of says it is not theirs. */
    @Transactional
    public void disown(Account by, UUID id, String label, String reason) {
        Article article = articles.article(by, id);
        requireReportedOf(by, ledger.lock(id), label);
        ledger.append(by, id, article.desk(), new Act.EditDisowned(label, ledger.commit(reason)), Map.of());
        reported.answer(by, id, label);
    }

    private static void requireReportedOf(Account by, ArticleRecord record, String label) {
        ArticleVersion version = record.version(label)
                .filter(v -> v.kind() == ArticleVersion.Kind.EDITED)
                .orElseThrow(() -> TranslationFaults.versionNotFound(label));
        Actor actor = version.recorded().actor();
        Access.require(
                by.id().equals(actor.onBehalfOf()),
                "not-your-edit",
                "Only the person an edit was reported of can answer for it.");
    }
}

package dev.colophon.review;

import dev.colophon.act.Document;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleFilter;
import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import dev.colophon.people.PolicyService;
import dev.colophon.people.PolicyVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Judges what is on its way once more, by a policy that is not in force yet. */
@ApplicationScoped
public class PolicyPreviewService {
    /** Three days of a busy desk; judging one takes about a millisecond. */
    private static final int MOST = 200;

    private static final Set<Stage> ON_THEIR_WAY = Set.of(Stage.IN_REVIEW, Stage.READY, Stage.CORRECTING);

    private final PolicyService policies;
    private final ArticleService articles;
    private final SheetService sheets;
    private final Clock clock;

    PolicyPreviewService(PolicyService policies, ArticleService articles, SheetService sheets, Clock clock) {
        this.policies = policies;
        this.articles = articles;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * What a draft would change; of the articles that the caller may read.
     *
     * @throws dev.colophon.fault.Fault {@code not-found} for a draft of a desk that the caller may not know of
     */
    @Transactional
    public PolicyPreview preview(Account by, java.util.UUID draft) {
        PolicyVersion version = policies.draft(by, draft);
        ArticleFilter newest = new ArticleFilter(version.desk(), null, null, null, null, null, MOST);
        List<Review> reviews = articles.list(by, newest).stream()
                .map((Article article) -> sheets.review(article))
                .filter(review -> ON_THEIR_WAY.contains(review.sheet().stage()))
                .toList();
        List<PolicyPreview.Effect> effects = reviews.stream()
                .map(review -> effect(review, version.document()))
                .filter(PolicyPreviewService::isChange)
                .toList();
        return new PolicyPreview(version, reviews.size(), effects);
    }

    private PolicyPreview.Effect effect(Review review, Document.Policy draft) {
        Sheet now = review.sheet();
        Sheet then = Sheet.of(now.record(), draft, RowChecks.open(review.findings()), clock.instant());
        return new PolicyPreview.Effect(
                review.article().id(),
                review.article().title(),
                now.stage().code(),
                then.stage().code(),
                signed(now),
                signed(then),
                now.progress().total(),
                now.blockers().size(),
                then.blockers().size());
    }

    private static int signed(Sheet sheet) {
        return sheet.progress().signed() + sheet.progress().carried();
    }

    private static boolean isChange(PolicyPreview.Effect effect) {
        return !effect.stage().equals(effect.stageThen())
                || effect.signed() != effect.signedThen()
                || effect.blockers() != effect.blockersThen();
    }
}

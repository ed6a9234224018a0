package dev.colophon.api.article;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Paging;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleFilter;
import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.review.SheetService;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists articles as the query asks. A stage is derived, so that a list of one is found by looking at each article. */
@ApplicationScoped
class ArticleSearch {
    /** Articles looked at for one answer: about a second. A longer search goes on with the cursor. */
    private static final int MOST_LOOKED_AT = 500;

    private final ArticleService articles;
    private final SheetService sheets;

    ArticleSearch(ArticleService articles, SheetService sheets) {
        this.articles = articles;
        this.sheets = sheets;
    }

    /** The query as it came. */
    record Query(
            @Nullable String stage,
            @Nullable String desk,
            @Nullable String language,
            @Nullable String q,
            @Nullable String assignee,
            @Nullable String externalId,
            @Nullable Integer limit,
            @Nullable String cursor) {}

    /** A page of articles; it may be short and still have a next one. */
    Listing<ArticleBody> find(Account by, Query query) {
        int limit = Paging.limit(query.limit());
        @Nullable Stage stage = stage(query.stage());
        UUID after = Paging.after(query.cursor()).orElse(null);
        List<ArticleBody> found = new ArrayList<>();
        int lookedAt = 0;
        while (true) {
            List<Article> batch = articles.list(by, filter(query, after, limit + 1));
            for (Article card : batch) {
                if (found.size() == limit || lookedAt == MOST_LOOKED_AT) {
                    return new Listing<>(found, after == null ? null : Paging.cursor(after));
                }
                Sheet sheet = sheets.review(card).sheet();
                if (stage == null || sheet.stage() == stage) {
                    found.add(ArticleBody.item(card, sheet));
                }
                after = card.id();
                lookedAt++;
            }
            if (batch.size() <= limit) {
                return new Listing<>(found, null);
            }
        }
    }

    private static ArticleFilter filter(Query query, @Nullable UUID before, int limit) {
        String words = query.q() == null || query.q().isBlank() ? null : query.q();
        return new ArticleFilter(
                query.desk(), query.language(), words, person(query.assignee()), query.externalId(), before, limit);
    }

    private static @Nullable Stage stage(@Nullable String code) {
        return code == null
                ? null
                : Stage.ofCode(code)
                        .orElseThrow(
                                () -> Fault.of(Fault.Kind.MALFORMED, "invalid-stage", "There is no such stage.")
                                        .at(
                                                "?stage",
                                                "draft, in-review, ready, released, correcting, retracted or source-withdrawn"));
    }

    private static @Nullable UUID person(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Fault.of(Fault.Kind.MALFORMED, "invalid-assignee", "An assignee is named by a person's id.")
                    .at("?assignee", "not an id");
        }
    }
}

package dev.colophon.api;

import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import dev.colophon.people.PolicyService;
import dev.colophon.rules.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Articles judged by the policies in force. */
@ApplicationScoped
class Sheets {
    private final ArticleService articles;
    private final PolicyService policies;
    private final Clock clock;

    Sheets(ArticleService articles, PolicyService policies, Clock clock) {
        this.articles = articles;
        this.policies = policies;
        this.clock = clock;
    }

    Sheet of(Account by, UUID id) {
        String desk = articles.article(by, id).desk();
        return Sheet.of(articles.record(id), policies.active(desk).document(), Set.of(), clock.instant());
    }
}

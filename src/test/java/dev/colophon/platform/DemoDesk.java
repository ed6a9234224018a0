package dev.colophon.platform;

import dev.colophon.article.Article;
import dev.colophon.article.ArticleFilter;
import dev.colophon.article.ArticleService;
import dev.colophon.people.TokenService;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The demo's articles for tests that look at pages: made when first asked for. */
@Singleton
public class DemoDesk {
    private final DemoArticles demo;
    private final ArticleService articles;
    private final TokenService tokens;

    DemoDesk(DemoArticles demo, ArticleService articles, TokenService tokens) {
        this.demo = demo;
        this.articles = articles;
        this.tokens = tokens;
    }

    /** The article that was made of a sample. */
    public UUID article(String sample) {
        demo.make();
        String external = DemoSample.read(sample).article().externalId();
        return articles
                .list(
                        tokens.accept("demo-chief").orElseThrow(),
                        new ArticleFilter(null, null, null, null, external, null, 1))
                .stream()
                .findFirst()
                .map(Article::id)
                .orElseThrow();
    }
}

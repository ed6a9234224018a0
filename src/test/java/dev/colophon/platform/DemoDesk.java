package dev.colophon.platform;

import dev.colophon.article.Article;
import dev.colophon.article.ArticleFilter;
import dev.colophon.article.ArticleService;
import dev.colophon.article.NewArticle;
import dev.colophon.people.TokenService;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.translation.MachineText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** An article of its own, made of a sample and its edits: nobody has signed anything of it. */
    public UUID fresh(String name) {
        DemoSample sample = DemoSample.read(name);
        NewArticle card = sample.article();
        NewArticle own = new NewArticle(
                name + "-" + UUID.randomUUID(),
                card.desk(),
                card.sourceLanguage(),
                card.targetLanguage(),
                card.sourcePublication(),
                card.sourceUrl(),
                card.publishedAt(),
                card.bylines(),
                card.paragraphs());
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        demo.edited(new DemoSample(own, sample.machine(), sample.edits(), sample.claimedDisclosure())));
    }

    /** An article of so many body paragraphs, each edited in a few words. */
    public UUID large(int paragraphs) {
        DemoSample sample = DemoSample.read("salt-battery");
        NewArticle card = sample.article();
        NewArticle own = new NewArticle(
                "large-" + UUID.randomUUID(),
                card.desk(),
                card.sourceLanguage(),
                card.targetLanguage(),
                card.sourcePublication(),
                null,
                null,
                List.of(),
                repeated(card.paragraphs(), paragraphs, ""));
        MachineText machine = new MachineText(
                "s1",
                null,
                null,
                sample.machine().engine(),
                repeated(sample.machine().paragraphs(), paragraphs, ""),
                Map.of());
        List<Paragraph> edited = repeated(sample.machine().paragraphs(), paragraphs, " in the end");
        return QuarkusTransaction.requiringNew()
                .call(() -> demo.edited(new DemoSample(
                        own, machine, List.of(new DemoSample.Edit("demo-editor", "Many.", edited)), null)));
    }

    private static List<Paragraph> repeated(List<Paragraph> some, int wanted, String more) {
        List<Paragraph> many = new ArrayList<>();
        for (int n = 0; n < wanted; n++) {
            Paragraph one = some.get(n < some.size() ? n : 2 + n % (some.size() - 2));
            Role role = n == 0 ? Role.HEADLINE : Role.BODY;
            many.add(Paragraph.of(role, "(" + n + ") " + one.text() + more));
        }
        return many;
    }
}

package dev.colophon.review;

import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What each person has seen of each article: working data, so that a page can say what changed since. */
@ApplicationScoped
public class LookedService {
    private final ArticleService articles;
    private final EntityManager database;
    private final Clock clock;

    LookedService(ArticleService articles, EntityManager database, Clock clock) {
        this.articles = articles;
        this.database = database;
        this.clock = clock;
    }

    /** When the caller last looked, empty when they never did. */
    @Transactional
    public Optional<Looked> last(Account by, UUID article) {
        List<?> found = database.createNativeQuery(
                        "select version, looked_at from last_looked where person = :person and article = :article")
                .setParameter("person", by.id())
                .setParameter("article", article)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(LookedService::looked)
                .findFirst();
    }

    /** The same of several articles; those they never looked at are left out. */
    @Transactional
    public Map<UUID, Looked> last(Account by, Collection<UUID> articles) {
        Map<UUID, Looked> found = new HashMap<>();
        if (!articles.isEmpty()) {
            database.createNativeQuery(
                            "select version, looked_at, cast(article as varchar(36)) from last_looked where person = :person"
                                    + " and article in :articles")
                    .setParameter("person", by.id())
                    .setParameter("articles", articles)
                    .getResultList()
                    .forEach(row -> found.put(UUID.fromString((String) ((Object[]) row)[2]), looked((Object[]) row)));
        }
        return found;
    }

    private static Looked looked(Object[] row) {
        Instant at = row[1] instanceof Instant instant ? instant : ((java.time.OffsetDateTime) row[1]).toInstant();
        return new Looked((String) row[0], at);
    }

    /**
     * Notes that the caller has had a version before them.
     *
     * @param version label as the page named it; one that the article does not have is not noted
     */
    @Transactional
    public void look(Account by, UUID article, String version) {
        articles.article(by, article);
        if (articles.record(article).version(version).isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        "insert into last_looked (person, article, version, looked_at) values (:person, :article, :version, :at)"
                                + " on conflict do nothing")
                .setParameter("person", by.id())
                .setParameter("article", article)
                .setParameter("version", version)
                .setParameter("at", clock.instant())
                .executeUpdate();
        database.createNativeQuery(
                        "update last_looked set version = :version, looked_at = :at where person = :person and article = :article")
                .setParameter("person", by.id())
                .setParameter("article", article)
                .setParameter("version", version)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}

package dev.colophon.review;

import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is at which paragraph: said by the pages every few seconds, forgotten within a minute. */
@ApplicationScoped
public class PresenceService {
    /** Two beats of a page may be lost before its reader counts as gone. */
    private static final Duration LIFE = Duration.ofSeconds(45);

    private final ArticleService articles;
    private final EntityManager database;
    private final Clock clock;

    PresenceService(ArticleService articles, EntityManager database, Clock clock) {
        this.articles = articles;
        this.database = database;
        this.clock = clock;
    }

    /** The caller is here. */
    @Transactional
    public void here(Account by, UUID article, @Nullable UUID paragraph, boolean editing) {
        articles.article(by, article);
        gone(by, article);
        database.createNativeQuery("insert into presence_note (article, person, paragraph, editing, seen_at)"
                        + " values (:article, :person, cast(:paragraph as uuid), :editing, :at) on conflict do nothing")
                .setParameter("article", article)
                .setParameter("person", by.id())
                .setParameter("paragraph", paragraph == null ? null : paragraph.toString())
                .setParameter("editing", editing)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** The caller has left. */
    @Transactional
    public void gone(Account by, UUID article) {
        database.createNativeQuery("delete from presence_note where article = :article and person = :person")
                .setParameter("article", article)
                .setParameter("person", by.id())
                .executeUpdate();
    }

    /** Everybody who is at the article now, in a fixed order; for callers who may read it. */
    @Transactional
    public List<Presence> at(UUID article) {
        List<?> found = database.createNativeQuery(
                        "select cast(person as varchar(36)), cast(paragraph as varchar(36)), editing from presence_note"
                                + " where article = :article and seen_at > :since order by person")
                .setParameter("article", article)
                .setParameter("since", clock.instant().minus(LIFE))
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Presence(
                        UUID.fromString((String) row[0]),
                        row[1] == null ? null : UUID.fromString((String) row[1]),
                        (Boolean) row[2]))
                .toList();
    }
}

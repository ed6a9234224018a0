package dev.colophon.translation;

import dev.colophon.article.Article;
import dev.colophon.article.ArticleService;
import dev.colophon.article.NewArticle;
import dev.colophon.people.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Takes an article in with all that is known of it: everything or nothing. */
@ApplicationScoped
public class IntakeService {
    private final ArticleService articles;
    private final TranslationService translations;

    IntakeService(ArticleService articles, TranslationService translations) {
        this.articles = articles;
        this.translations = translations;
    }

    /**
     * Makes an article.
     *
     * @param claimedDisclosure the line typed on a pasted page, null where there was none
     * @param machine its machine version, null where there is none yet
     */
    @Transactional
    public Article receive(
            Account by, NewArticle article, @Nullable String claimedDisclosure, @Nullable MachineText machine) {
        Article made = articles.create(by, article);
        if (claimedDisclosure != null) {
            articles.claim(by, made.id(), claimedDisclosure);
        }
        if (machine != null) {
            translations.receiveMachine(by, made.id(), machine);
        }
        return made;
    }
}

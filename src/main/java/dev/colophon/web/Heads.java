package dev.colophon.web;

import dev.colophon.review.Review;
import jakarta.inject.Singleton;

/** What stands at the top of an article's pages. */
@Singleton
public class Heads {
    private final Visit visit;

    Heads(Visit visit) {
        this.visit = visit;
    }

    public ArticleHead of(Review judged, String tab) {
        var article = judged.article();
        String sourceTitle = article.sourceTitle();
        boolean translated = judged.sheet().record().target().isPresent();
        String title = !article.title().isEmpty() ? article.title() : sourceTitle == null ? "—" : sourceTitle;
        return new ArticleHead(
                article.id(),
                title,
                translated ? article.targetLanguage() : article.sourceLanguage(),
                Languages.view(article.sourceLanguage(), visit.locale()),
                Languages.view(article.targetLanguage(), visit.locale()),
                article.desk(),
                tab,
                translated);
    }
}

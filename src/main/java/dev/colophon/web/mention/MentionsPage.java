package dev.colophon.web.mention;

import dev.colophon.article.Article;
import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import dev.colophon.people.ClientService;
import dev.colophon.people.PersonService;
import dev.colophon.people.SignedIn;
import dev.colophon.review.Comment;
import dev.colophon.review.CommentService;
import dev.colophon.review.Mention;
import dev.colophon.translation.ReportedEdit;
import dev.colophon.web.Formats;
import dev.colophon.web.Html;
import dev.colophon.web.Visit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What somebody is asked by name, and what was reported in their name, newest first. An answer, a verdict on the
 * paragraph or a settled comment ends it; saying whether the edit is one's own.
 */
@Path("/mentions")
public class MentionsPage {
    private final SignedIn signedIn;
    private final Visit visit;
    private final ArticleService articles;
    private final CommentService comments;
    private final PersonService persons;
    private final ClientService clients;

    MentionsPage(
            SignedIn signedIn,
            Visit visit,
            ArticleService articles,
            CommentService comments,
            PersonService persons,
            ClientService clients) {
        this.signedIn = signedIn;
        this.visit = visit;
        this.articles = articles;
        this.comments = comments;
        this.persons = persons;
        this.clients = clients;
    }

    @GET
    public Response mentions() {
        Account account = signedIn.account();
        return Html.page(Templates.mentions(
                visit.asked().stream().map(mention -> view(account, mention)).toList(),
                visit.reported().stream().map(edit -> view(account, edit)).toList()));
    }

    private ReportedView view(Account account, ReportedEdit edit) {
        Article article = articles.article(account, edit.article());
        String client = clients.names(List.of(edit.client())).getOrDefault(edit.client(), "—");
        return new ReportedView(
                Formats.initials(client),
                client,
                edit.label(),
                edit.at(),
                article.id(),
                article.title(),
                article.targetLanguage());
    }

    private MentionView view(Account account, Mention mention) {
        Article article = articles.article(account, mention.article());
        Comment comment = comments.comment(account, mention.article(), mention.comment());
        String name = persons.names(List.of(comment.author())).getOrDefault(comment.author(), "—");
        String review = "/a/" + article.id() + "/review";
        return new MentionView(
                Formats.initials(name),
                name,
                comment.text(),
                comment.at(),
                article.title(),
                article.targetLanguage(),
                mention.paragraph() == null ? review : review + "/p/" + mention.paragraph());
    }
}

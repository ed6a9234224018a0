package dev.colophon.web.queue;

import dev.colophon.article.ArticleFilter;
import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskRole;
import dev.colophon.people.DeskService;
import dev.colophon.people.PersonService;
import dev.colophon.people.PublicationService;
import dev.colophon.people.SignedIn;
import dev.colophon.web.Html;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue: what waits for whom. Where there is no article yet, what is left to do before the first. */
@Path("/queue")
public class QueuePage {
    /** As many as one screen of scrolling; whoever has more filters. */
    private static final int MOST = 200;

    private final SignedIn signedIn;
    private final ArticleService articles;
    private final DeskService desks;
    private final PublicationService publications;
    private final PersonService persons;
    private final QueueItems items;
    private final QueueViews views;
    private final Clock clock;

    QueuePage(
            SignedIn signedIn,
            ArticleService articles,
            DeskService desks,
            PublicationService publications,
            PersonService persons,
            QueueItems items,
            QueueViews views,
            Clock clock) {
        this.signedIn = signedIn;
        this.articles = articles;
        this.desks = desks;
        this.publications = publications;
        this.persons = persons;
        this.items = items;
        this.views = views;
        this.clock = clock;
    }

    @GET
    public Response queue(
            @QueryParam("view") @DefaultValue("all") String view,
            @QueryParam("desk") @DefaultValue("") String desk,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("q") @DefaultValue("") String query) {
        Account account = signedIn.account();
        QueueQuery asked = new QueueQuery(view, desk, stage, language, query.strip());
        boolean mayAdd = account.holdsAnywhere(DeskRole.EDITOR, clock.instant());
        List<QueueItem> found = list(account, asked.language(), asked.words());
        if (found.isEmpty() && !asked.narrows() && list(account, null, null).isEmpty()) {
            return Html.page(Templates.firstRun(firstRun(account, mayAdd)));
        }
        List<String> deskIds = desks.list(account).stream().map(Desk::id).toList();
        return Html.page(Templates.queue(views.of(asked, found, deskIds, mayAdd)));
    }

    private List<QueueItem> list(Account account, @Nullable String language, @Nullable String query) {
        ArticleFilter filter = new ArticleFilter(null, language, query, null, null, null, MOST);
        return articles.list(account, filter).stream()
                .map(article -> items.of(account, article))
                .toList();
    }

    private FirstRunView firstRun(Account account, boolean mayAdd) {
        boolean desk = !desks.list(account).isEmpty();
        return new FirstRunView(
                account.holdsAnywhere(DeskRole.ADMINISTRATOR, clock.instant()),
                mayAdd,
                !publications.list(account).isEmpty(),
                desk,
                desk,
                persons.list(account).size());
    }
}

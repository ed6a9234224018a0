package dev.colophon.web.queue;

import dev.colophon.article.Article;
import dev.colophon.article.ArticleFilter;
import dev.colophon.article.ArticleService;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskRole;
import dev.colophon.people.DeskService;
import dev.colophon.people.PersonService;
import dev.colophon.people.PublicationService;
import dev.colophon.people.SavedViewService;
import dev.colophon.people.SignedIn;
import dev.colophon.review.Looked;
import dev.colophon.review.LookedService;
import dev.colophon.web.Html;
import dev.colophon.web.Visit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queue: what waits for whom. Where there is no article yet, what is left to do before the first. */
@Path("/queue")
public class QueuePage {
    /** As many as one screen of scrolling; whoever has more searches. */
    private static final int MOST = 200;

    private final SignedIn signedIn;
    private final ArticleService articles;
    private final DeskService desks;
    private final PublicationService publications;
    private final PersonService persons;
    private final SavedViewService saved;
    private final LookedService looked;
    private final QueueItems items;
    private final QueueViews views;
    private final Assignees assignees;
    private final Visit visit;
    private final Clock clock;

    QueuePage(
            SignedIn signedIn,
            ArticleService articles,
            DeskService desks,
            PublicationService publications,
            PersonService persons,
            SavedViewService saved,
            LookedService looked,
            QueueItems items,
            QueueViews views,
            Assignees assignees,
            Visit visit,
            Clock clock) {
        this.signedIn = signedIn;
        this.articles = articles;
        this.desks = desks;
        this.publications = publications;
        this.persons = persons;
        this.saved = saved;
        this.looked = looked;
        this.items = items;
        this.views = views;
        this.assignees = assignees;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public Response queue(@Context UriInfo uri, @QueryParam("done") @Nullable String done) {
        if (!visit.works()) {
            return Html.see("/released");
        }
        Account account = signedIn.account();
        QueueQuery asked = QueueQuery.of(Parameters.of(uri.getRequestUri().getRawQuery()));
        List<Article> newest = articles.list(account, ArticleFilter.all(MOST));
        if (newest.isEmpty()) {
            return Html.page(Templates.firstRun(firstRun(account, uri)));
        }
        List<String> at = desks.list(account).stream()
                .map(Desk::id)
                .filter(visit::worksAt)
                .toList();
        return Html.page(Templates.queue(views.of(new QueueViews.Given(
                account,
                asked,
                found(account, asked, newest),
                newest.size() == MOST ? MOST : 0,
                saved.list(account),
                at,
                assignees.of(account),
                done))));
    }

    /** Articles with the words in their titles or texts, and those of people whose names have them. */
    private List<QueueItem> found(Account account, QueueQuery asked, List<Article> newest) {
        if (asked.words().isEmpty()) {
            return items(account, newest);
        }
        List<Article> meant =
                articles.list(account, new ArticleFilter(null, null, asked.words(), null, null, null, MOST));
        List<QueueItem> found = new ArrayList<>(items(account, meant));
        Set<UUID> known = meant.stream().map(Article::id).collect(Collectors.toSet());
        List<Article> others =
                newest.stream().filter(article -> !known.contains(article.id())).toList();
        items(account, others).stream()
                .filter(item -> item.on().values().stream().anyMatch(name -> has(name, asked.words())))
                .forEach(found::add);
        return found;
    }

    private List<QueueItem> items(Account account, List<Article> listed) {
        Map<UUID, Looked> seen =
                looked.last(account, listed.stream().map(Article::id).toList());
        return listed.stream()
                .map(article -> items.of(account, article, seen.get(article.id())))
                .toList();
    }

    private static boolean has(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private FirstRunView firstRun(Account account, UriInfo uri) {
        boolean desk = !desks.list(account).isEmpty();
        return new FirstRunView(
                account.holdsAnywhere(DeskRole.ADMINISTRATOR, clock.instant()),
                account.holdsAnywhere(DeskRole.EDITOR, clock.instant()),
                !publications.list(account).isEmpty(),
                desk,
                desk,
                persons.list(account).size(),
                uri.getBaseUri().toString().replaceAll("/$", ""));
    }
}

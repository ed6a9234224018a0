package dev.colophon.web.queue;

import dev.colophon.article.ArticleChange;
import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SavedViewService;
import dev.colophon.people.SignedIn;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import dev.colophon.web.Visit;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done from the queue: giving articles to people, setting when they are due, keeping views. */
@Path("/queue")
public class QueueFormsPage {
    private static final String NOBODY = "nobody";

    private final SignedIn signedIn;
    private final ArticleService articles;
    private final SavedViewService saved;
    private final Visit visit;

    QueueFormsPage(SignedIn signedIn, ArticleService articles, SavedViewService saved, Visit visit) {
        this.signedIn = signedIn;
        this.articles = articles;
        this.saved = saved;
        this.visit = visit;
    }

    /** Gives the chosen articles to somebody, and says when they are due; what is left empty stays as it is. */
    @POST
    @Path("assignment")
    public Response assign(
            @FormParam("article") List<UUID> chosen,
            @FormParam("person") @Nullable String person,
            @FormParam("due") @Nullable String due,
            @FormParam("query") @Nullable String query) {
        if (chosen.isEmpty()) {
            return back(query, "none");
        }
        Optional<Instant> until = Optional.ofNullable(FormText.moment(due, visit.zone()));
        for (UUID id : chosen) {
            change(id, person, until);
        }
        return back(query, "assigned");
    }

    @POST
    @Path("views")
    public Response save(@FormParam("name") @Nullable String name, @FormParam("query") @Nullable String query) {
        String kept = QueueQuery.of(Parameters.of(query)).query();
        saved.save(signedIn.account(), name == null ? "" : name, kept);
        return back(kept, "saved");
    }

    @POST
    @Path("views/removal")
    public Response forget(@FormParam("view") UUID view) {
        saved.remove(signedIn.account(), view);
        return back(null, "forgotten");
    }

    private void change(UUID id, @Nullable String person, Optional<Instant> due) {
        Account account = signedIn.account();
        List<UUID> assignees = null;
        if (NOBODY.equals(person)) {
            assignees = List.of();
        } else if (person != null && !person.isEmpty()) {
            assignees = new ArrayList<>(articles.article(account, id).assignees());
            UUID given = id(person);
            if (!assignees.contains(given)) {
                assignees.add(given);
            }
        }
        articles.change(account, id, new ArticleChange(due.isEmpty() ? null : due, null, null, assignees, null, null));
    }

    private static UUID id(String person) {
        try {
            return UUID.fromString(person);
        } catch (IllegalArgumentException unknown) {
            throw Fault.of(Fault.Kind.INVALID, "unknown-person", "There is no such person.");
        }
    }

    private static Response back(@Nullable String query, String done) {
        String kept = QueueQuery.of(Parameters.of(query)).query();
        return Html.see("/queue?" + kept + "&done=" + done);
    }
}

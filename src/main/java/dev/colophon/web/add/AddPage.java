package dev.colophon.web.add;

import dev.colophon.article.Article;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.problem.Problem;
import dev.colophon.web.Faults;
import dev.colophon.web.Html;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Adds an article from pasted pages: read, shown for correction, saved. */
@Path("/articles/new")
public class AddPage {
    private final SignedIn signedIn;
    private final AddViews views;
    private final AddArticle adding;

    AddPage(SignedIn signedIn, AddViews views, AddArticle adding) {
        this.signedIn = signedIn;
        this.views = views;
        this.adding = adding;
    }

    @GET
    public Response fields() {
        return Html.page(Templates.add(views.of(signedIn.account(), new AddForm(), null)));
    }

    @POST
    public Response step(@BeanParam AddForm form) {
        Account account = signedIn.account();
        try {
            if ("save".equals(form.step)) {
                Article article = adding.save(account, form);
                return Html.see("/a/" + article.id() + "/review?done=saved");
            }
            return Html.page(Templates.add(views.read(account, form)));
        } catch (Fault fault) {
            return Html.page(
                    Templates.add(views.of(account, form, Faults.view(fault, 0, null))),
                    Problem.of(fault).status());
        }
    }
}

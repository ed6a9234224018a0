package dev.colophon.web.settings;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.Person;
import dev.colophon.people.PersonService;
import dev.colophon.people.Publication;
import dev.colophon.people.PublicationService;
import dev.colophon.people.SignedIn;
import dev.colophon.people.StrongSignInService;
import dev.colophon.web.FormText;
import dev.colophon.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings: publications and desks. */
@Path("/settings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DesksPage {
    private static final URI HERE = URI.create("/settings/desks");
    private static final URI YOU = URI.create("/settings/you");

    private final PublicationService publications;
    private final DeskService desks;
    private final PersonService people;
    private final StrongSignInService strong;
    private final SignedIn signedIn;
    private final Visit visit;

    DesksPage(
            PublicationService publications,
            DeskService desks,
            PersonService people,
            StrongSignInService strong,
            SignedIn signedIn,
            Visit visit) {
        this.publications = publications;
        this.desks = desks;
        this.people = people;
        this.strong = strong;
        this.signedIn = signedIn;
        this.visit = visit;
    }

    @GET
    public Response settings() {
        return Response.seeOther(visit.administers() ? HERE : YOU).build();
    }

    @GET
    @Path("desks")
    public TemplateInstance show(@QueryParam("publication") @Nullable String edited) {
        SubmittedForm form =
                edited == null ? SubmittedForm.empty() : form(publications.get(signedIn.account(), edited));
        return page(form, null);
    }

    @POST
    @Path("desks")
    public Response addDesk(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        return Submission.of(
                () -> desks.create(signedIn.account(), new Desk(form.get("desk"), form.get("publication"), null)),
                HERE,
                fault -> page(form.refused(fault, Map.of("id", "desk")), fault));
    }

    @POST
    @Path("desks/{id}")
    public Response change(String id, @FormParam("responsibleEditor") @Nullable String editor) {
        Account account = signedIn.account();
        return Submission.of(
                () -> {
                    String publication = desks.get(account, id).publication();
                    desks.change(account, new Desk(id, publication, FormText.id(editor)));
                },
                HERE,
                fault -> page(SubmittedForm.empty(), fault));
    }

    @POST
    @Path("publications")
    public Response addPublication(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        return Submission.of(
                () -> publications.create(signedIn.account(), publication(form)),
                HERE,
                fault -> page(form.refused(fault), fault));
    }

    @POST
    @Path("publications/{id}")
    public Response changePublication(String id, MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields).with("id", id).with("edited", id);
        return Submission.of(
                () -> publications.change(signedIn.account(), publication(form)),
                HERE,
                fault -> page(form.refused(fault), fault));
    }

    private static SubmittedForm form(Publication publication) {
        SubmittedForm form = SubmittedForm.empty()
                .with("edited", publication.id())
                .with("id", publication.id())
                .with("legalEntity", publication.legalEntity())
                .with("contact", publication.contact())
                .with("timeZone", publication.timeZone());
        publication.names().forEach(form::with);
        return form;
    }

    private static Publication publication(SubmittedForm form) {
        Map<String, String> names = new HashMap<>(Map.of("en", form.get("en")));
        if (!form.get("ko").isEmpty()) {
            names.put("ko", form.get("ko"));
        }
        return new Publication(
                form.get("id"), names, form.get("legalEntity"), form.get("contact"), form.get("timeZone"));
    }

    private TemplateInstance page(SubmittedForm form, @Nullable Fault fault) {
        Account account = signedIn.account();
        List<Desk> all = desks.list(account);
        List<Person> known = people.list(account);
        return Templates.desks(new SettingsView.Desks(
                publications.list(account), all, known, strong.isUndecided(), form, Submission.told(fault)));
    }
}

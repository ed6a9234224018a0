package dev.colophon.web.settings;

import dev.colophon.act.Act;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.Invitation;
import dev.colophon.people.InvitationService;
import dev.colophon.people.Person;
import dev.colophon.people.PersonDraft;
import dev.colophon.people.PersonErasureService;
import dev.colophon.people.PersonService;
import dev.colophon.people.SignedIn;
import dev.colophon.web.FormText;
import dev.colophon.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings: who takes part. */
@Path("/settings/people")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeoplePage {
    private static final URI HERE = URI.create("/settings/people");

    private final PersonService people;
    private final PersonErasureService erasures;
    private final InvitationService invitations;
    private final DeskService desks;
    private final SignedIn signedIn;
    private final Visit visit;

    PeoplePage(
            PersonService people,
            PersonErasureService erasures,
            InvitationService invitations,
            DeskService desks,
            SignedIn signedIn,
            Visit visit) {
        this.people = people;
        this.erasures = erasures;
        this.invitations = invitations;
        this.desks = desks;
        this.signedIn = signedIn;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show(@QueryParam("person") @Nullable UUID edited) {
        return page(fresh(edited), edited, null, null);
    }

    @POST
    public Response add(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        return Submission.of(
                () -> people.enrol(signedIn.account(), draft(form)),
                HERE,
                fault -> page(form.refused(fault), null, null, fault));
    }

    @POST
    @Path("{id}")
    public Response change(UUID id, MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        Account account = signedIn.account();
        return Submission.of(
                () -> people.change(account, id, draft(form)),
                HERE,
                fault -> page(form.refused(fault), id, null, fault));
    }

    /** Shows the one-time secret: the only page that is answered to a POST without leading on. */
    @POST
    @Path("{id}/invitation")
    public Response invite(UUID id) {
        Account account = signedIn.account();
        try {
            Invitation invitation = invitations.invite(account, id);
            String name = Objects.requireNonNullElse(people.get(account, id).name(), "");
            SettingsView.Shown shown = new SettingsView.Shown(name, invitation.secret(), invitation.expiresAt());
            return Response.ok(page(fresh(null), null, shown, null)).build();
        } catch (Fault fault) {
            return Submission.refused(page(fresh(null), null, null, fault), fault);
        }
    }

    /** Destroys who somebody was. */
    @POST
    @Path("{id}/erasure")
    public Response erase(UUID id, MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        return Submission.of(
                () -> erasures.erase(signedIn.account(), id, form.get("reason"), form.get("ground")),
                HERE,
                fault -> page(form(people.get(signedIn.account(), id)), id, null, fault));
    }

    private PersonDraft draft(SubmittedForm form) {
        List<Act.Grant> roles = new ArrayList<>(DeputyFields.read(form, visit.zone()));
        for (String role : form.all("role")) {
            int colon = role.lastIndexOf(':');
            if (colon < 0) {
                throw FormText.unreadable();
            }
            roles.add(new Act.Grant(role.substring(0, colon), role.substring(colon + 1), null, null));
        }
        return new PersonDraft(
                form.get("name"), form.get("email"), form.words("languages"), roles, form.has("disabled", "true"));
    }

    /** The form of the person who is changed, or an empty one. */
    private SubmittedForm fresh(@Nullable UUID edited) {
        return edited == null
                ? DeputyFields.write(SubmittedForm.empty(), List.of(), visit.zone())
                : form(people.get(signedIn.account(), edited));
    }

    private SubmittedForm form(Person person) {
        SubmittedForm form = SubmittedForm.empty()
                .with("name", Objects.requireNonNullElse(person.name(), ""))
                .with("email", Objects.requireNonNullElse(person.email(), ""))
                .with("languages", String.join(", ", person.languages()))
                .with("disabled", String.valueOf(person.disabled()));
        person.roles().stream()
                .filter(grant -> !DeputyFields.isLimited(grant))
                .forEach(grant -> form.with("role", SettingsOptions.grant(grant.desk(), grant.role())));
        return DeputyFields.write(form, person.roles(), visit.zone());
    }

    private TemplateInstance page(
            SubmittedForm form, @Nullable UUID edited, SettingsView.@Nullable Shown invitation, @Nullable Fault fault) {
        Account account = signedIn.account();
        List<String> at = new ArrayList<>(List.of(Account.EVERY_DESK));
        desks.list(account).stream().map(Desk::id).forEach(at::add);
        return Templates.people(
                new SettingsView.People(people.list(account), at, form, edited, invitation, Submission.told(fault)));
    }
}

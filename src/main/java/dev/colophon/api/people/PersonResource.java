package dev.colophon.api.people;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Pages;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.Invitation;
import dev.colophon.people.InvitationService;
import dev.colophon.people.Person;
import dev.colophon.people.PersonDraft;
import dev.colophon.people.PersonService;
import dev.colophon.people.SessionService;
import dev.colophon.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /people}: who takes part, in which roles. */
@Path("/api/v1/people")
@Idempotent
public class PersonResource {
    private final PersonService people;
    private final InvitationService invitations;
    private final SessionService sessions;
    private final SignedIn signedIn;

    PersonResource(PersonService people, InvitationService invitations, SessionService sessions, SignedIn signedIn) {
        this.people = people;
        this.invitations = invitations;
        this.sessions = sessions;
        this.signedIn = signedIn;
    }

    /** A person as sent; on changing, what is left out stays as it is. */
    public record Body(
            @Nullable String name,
            @Nullable String email,
            @Nullable List<@Nullable String> languages,
            @Nullable List<PeopleBodies.@Nullable GrantBody> roles,
            @Nullable Boolean disabled) {
        PersonDraft draft(@Nullable Person present) {
            return new PersonDraft(
                    or(name, present == null ? null : present.name(), ""),
                    or(email, present == null ? null : present.email(), ""),
                    languages == null
                            ? present == null ? List.of() : present.languages()
                            : PeopleBodies.withoutNulls(languages),
                    roles == null ? present == null ? List.of() : present.roles() : PeopleBodies.grants(roles),
                    disabled == null ? present != null && present.disabled() : disabled);
        }

        private static String or(@Nullable String sent, @Nullable String present, String otherwise) {
            return Objects.requireNonNullElse(sent, Objects.requireNonNullElse(present, otherwise));
        }
    }

    /** All that the caller may know of or, by {@code email}, the one person or nobody. */
    @GET
    public RestResponse<Listing<Person>> list(
            @QueryParam("email") @Nullable String email,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        List<Person> known = email == null
                ? people.list(signedIn.account())
                : people.byEmail(signedIn.account(), email).stream().toList();
        return Pages.of(known, Person::id, limit, cursor).answer(uri);
    }

    @GET
    @Path("{id}")
    public Person get(UUID id) {
        return people.get(signedIn.account(), id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Person.class, responseCode = "201")
    public Response enrol(@Valid @NotNull Body body) {
        Person made = people.enrol(signedIn.account(), body.draft(null));
        return Response.created(URI.create("/api/v1/people/" + made.id()))
                .entity(made)
                .build();
    }

    @PATCH
    @Path("{id}")
    public Person change(UUID id, @Valid @NotNull Body body) {
        Person present = people.get(signedIn.account(), id);
        return people.change(signedIn.account(), id, body.draft(present));
    }

    /** Signs the person out of every browser: oneself, or somebody whom the caller administers. */
    @DELETE
    @Path("{id}/sessions")
    public void signOut(UUID id) {
        sessions.endAll(signedIn.account(), id);
    }

    /** A one-time secret by which the person chooses a password; an earlier one ends. */
    @POST
    @Path("{id}/invitations")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Invitation.class, responseCode = "201")
    public Response invite(UUID id) {
        Invitation invitation = invitations.invite(signedIn.account(), id);
        return Response.status(Response.Status.CREATED).entity(invitation).build();
    }
}

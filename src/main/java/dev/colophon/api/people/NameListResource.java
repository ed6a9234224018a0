package dev.colophon.api.people;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Pages;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.check.ListedName;
import dev.colophon.check.NameDraft;
import dev.colophon.check.NameListService;
import dev.colophon.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /desks/{desk}/names}: how a desk writes names, which the checks go by. */
@Path("/api/v1/desks/{desk}/names")
@Idempotent
public class NameListResource {
    private final NameListService names;
    private final SignedIn signedIn;

    NameListResource(NameListService names, SignedIn signedIn) {
        this.names = names;
        this.signedIn = signedIn;
    }

    /**
     * A name as it is sent.
     *
     * @param source as the source writes it
     * @param target as the desk writes it
     * @param accepted other spellings that pass
     * @param avoided spellings that are wrong
     */
    public record NameBody(
            @Nullable String sourceLanguage,
            @Nullable String targetLanguage,
            @Nullable String source,
            @Nullable String target,
            @Nullable List<@Nullable String> accepted,
            @Nullable List<@Nullable String> avoided) {
        NameDraft draft(String desk) {
            return new NameDraft(
                    desk,
                    Objects.requireNonNullElse(sourceLanguage, ""),
                    Objects.requireNonNullElse(targetLanguage, ""),
                    Objects.requireNonNullElse(source, ""),
                    Objects.requireNonNullElse(target, ""),
                    accepted == null ? List.of() : PeopleBodies.withoutNulls(accepted),
                    avoided == null ? List.of() : PeopleBodies.withoutNulls(avoided));
        }
    }

    /** The desk's names. */
    @GET
    public RestResponse<Listing<ListedName>> list(
            @RestPath String desk,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        List<ListedName> listed = names.list(signedIn.account(), desk).stream()
                .sorted(Comparator.comparing(name -> name.id().toString()))
                .toList();
        return Pages.of(listed, ListedName::id, limit, cursor).answer(uri);
    }

    /** One name. */
    @GET
    @Path("{id}")
    public ListedName get(@RestPath String desk, @RestPath UUID id) {
        return names.get(signedIn.account(), desk, id);
    }

    /** Lists a name. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ListedName.class, responseCode = "201")
    public Response add(@RestPath String desk, @Valid @NotNull NameBody body) {
        ListedName made = names.add(signedIn.account(), body.draft(desk));
        return Response.created(URI.create("/api/v1/desks/" + desk + "/names/" + made.id()))
                .entity(made)
                .build();
    }

    /** Lists it differently. */
    @PUT
    @Path("{id}")
    public ListedName change(@RestPath String desk, @RestPath UUID id, @Valid @NotNull NameBody body) {
        return names.change(signedIn.account(), id, body.draft(desk));
    }

    /** Takes it off the list. */
    @DELETE
    @Path("{id}")
    public Response remove(@RestPath String desk, @RestPath UUID id) {
        names.remove(signedIn.account(), desk, id);
        return Response.noContent().build();
    }
}

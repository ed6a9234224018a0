package dev.colophon.api.review;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Pages;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.PersonService;
import dev.colophon.people.SignedIn;
import dev.colophon.review.Comment;
import dev.colophon.review.CommentService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is said about an article while it is worked on. */
@Path("/api/v1/articles/{id}/comments")
@Idempotent
public class CommentResource {
    private final CommentService comments;
    private final PersonService people;
    private final SignedIn signedIn;

    CommentResource(CommentService comments, PersonService people, SignedIn signedIn) {
        this.comments = comments;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** Says something. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CommentBody.class, responseCode = "201")
    public Response add(@RestPath UUID id, @Valid @NotNull NewCommentBody body) {
        Problems problems = new Problems();
        String text = problems.required(body.text(), "/text", Reasons.LENGTH);
        String quote = problems.text(body.quote(), "/quote", Reasons.LENGTH);
        problems.check();
        return created(comments.add(signedIn.account(), id, body.paragraph(), text, quote));
    }

    /** What was said, oldest first. */
    @GET
    public RestResponse<Listing<CommentBody>> list(
            @RestPath UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor, UriInfo uri) {
        List<Comment> all = comments.list(signedIn.account(), id);
        Listing<Comment> page = Pages.of(all, Comment::id, limit, cursor);
        Map<UUID, String> names = names(page.items());
        List<CommentBody> bodies = page.items().stream()
                .map(comment -> CommentBody.of(comment, names))
                .toList();
        return new Listing<>(bodies, page.next()).answer(uri);
    }

    /** One comment. */
    @GET
    @Path("{comment}")
    public CommentBody get(@RestPath UUID id, @RestPath UUID comment) {
        return body(comments.comment(signedIn.account(), id, comment));
    }

    /** Calls a comment settled. */
    @POST
    @Path("{comment}/resolution")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CommentBody.class, responseCode = "201")
    public Response resolve(@RestPath UUID id, @RestPath UUID comment) {
        return created(comments.resolve(signedIn.account(), id, comment));
    }

    /** Takes one's own words back. */
    @DELETE
    @Path("{comment}")
    public Response remove(@RestPath UUID id, @RestPath UUID comment) {
        comments.remove(signedIn.account(), id, comment);
        return Response.noContent().build();
    }

    private Response created(Comment comment) {
        String place = "/api/v1/articles/" + comment.article() + "/comments/" + comment.id();
        return Response.created(URI.create(place)).entity(body(comment)).build();
    }

    private CommentBody body(Comment comment) {
        return CommentBody.of(comment, names(List.of(comment)));
    }

    private Map<UUID, String> names(List<Comment> said) {
        return people.names(said.stream().map(Comment::author).distinct().toList());
    }
}

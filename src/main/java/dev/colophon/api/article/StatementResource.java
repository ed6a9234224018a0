package dev.colophon.api.article;

import dev.colophon.api.input.ReasonBody;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.review.SheetService;
import dev.colophon.translation.StatementService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What persons state of a translation beside its text. Each answers with the article as it then is. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
public class StatementResource {
    private final ArticleService articles;
    private final StatementService statements;
    private final SheetService sheets;
    private final SignedIn signedIn;

    StatementResource(ArticleService articles, StatementService statements, SheetService sheets, SignedIn signedIn) {
        this.articles = articles;
        this.statements = statements;
        this.sheets = sheets;
        this.signedIn = signedIn;
    }

    /** A person's statement that no machine version was used: {@code {"used":false}}. */
    public record MachineTextBody(@Nullable Boolean used) {}

    @POST
    @Path("/machine-text-statement")
    @APIResponseSchema(value = ArticleBody.class, responseCode = "201")
    public Response declareNone(@RestPath UUID id, @Valid @NotNull MachineTextBody body) {
        if (body.used() == null || body.used()) {
            throw Fault.of(
                            Fault.Kind.INVALID,
                            "invalid-statement",
                            "The statement is that no machine text was used. Where one was, send it as a machine version.")
                    .at("/used", "must be false");
        }
        Account by = signedIn.account();
        statements.declareNone(by, id);
        return answer(by, id);
    }

    /** Sets which source paragraphs target paragraphs render. */
    @POST
    @Path("/alignments")
    @APIResponseSchema(value = ArticleBody.class, responseCode = "201")
    public Response align(@RestPath UUID id, @Valid @NotNull AlignmentBody body) {
        Account by = signedIn.account();
        statements.align(by, id, body.links(), Reasons.optional(body.reason()));
        return answer(by, id);
    }

    /** The person an edit was reported of says it is not theirs. */
    @POST
    @Path("/edited-versions/{label}/disownment")
    @APIResponseSchema(value = ArticleBody.class, responseCode = "201")
    public Response disown(@RestPath UUID id, @RestPath String label, @Valid @NotNull ReasonBody body) {
        Account by = signedIn.account();
        statements.disown(by, id, label, Reasons.required(body.reason()));
        return answer(by, id);
    }

    /** The person an edit was reported of says it is theirs; it leaves {@code /reported-edits}. */
    @POST
    @Path("/edited-versions/{label}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = ArticleBody.class, responseCode = "201")
    public Response acknowledge(@RestPath UUID id, @RestPath String label) {
        Account by = signedIn.account();
        statements.acknowledge(by, id, label);
        return answer(by, id);
    }

    private Response answer(Account by, UUID id) {
        return Response.created(URI.create("/api/v1/articles/" + id))
                .entity(ArticleBody.of(
                        articles.article(by, id), sheets.review(by, id).sheet(), false))
                .build();
    }
}

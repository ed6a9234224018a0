package dev.colophon.api.article;

import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.input.Received;
import dev.colophon.api.input.ReceivedParagraphs;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.article.ArticleService;
import dev.colophon.article.Saved;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.translation.EditedText;
import dev.colophon.translation.MachineText;
import dev.colophon.translation.TranslationService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** An article's versions: source, machine, edited. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
public class VersionResource {
    private final ArticleService articles;
    private final TranslationService translations;
    private final SignedIn signedIn;

    VersionResource(ArticleService articles, TranslationService translations, SignedIn signedIn) {
        this.articles = articles;
        this.translations = translations;
        this.signedIn = signedIn;
    }

    /** A source version as it is sent. */
    public record SourceBody(
            @Nullable List<ParagraphBody> paragraphs,
            @Nullable String reason) {}

    @POST
    @Path("/source-versions")
    @APIResponseSchema(value = VersionBody.class, responseCode = "201")
    public Response receiveSource(@RestPath UUID id, @Valid @NotNull SourceBody body) {
        Account by = signedIn.account();
        ReceivedParagraphs text = ParagraphReader.stored(body.paragraphs(), "/paragraphs");
        Saved saved = articles.receiveSource(by, id, text.paragraphs(), text.named(), Reasons.optional(body.reason()));
        return answer(by, id, saved, text.normalised());
    }

    @POST
    @Path("/machine-versions")
    @APIResponseSchema(value = VersionBody.class, responseCode = "201")
    public Response receiveMachine(@RestPath UUID id, @Valid @NotNull MachineVersionBody body) {
        Account by = signedIn.account();
        Received<MachineText> text = body.read("");
        return answer(by, id, translations.receiveMachine(by, id, text.value()), text.normalised());
    }

    /** Saves the whole text over the head that {@code If-Match} names. */
    @POST
    @Path("/edited-versions")
    @APIResponseSchema(value = VersionBody.class, responseCode = "201")
    public Response saveEdit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EditedVersionBody body) {
        Account by = signedIn.account();
        String head = HeadTag.label(ifMatch);
        Received<EditedText> text = body.read();
        return answer(by, id, translations.saveEdit(by, id, text.value(), head), text.normalised());
    }

    /** A version with its text; {@code head} is a label. */
    @GET
    @Path("/versions/{label}")
    public VersionBody get(@RestPath UUID id, @RestPath String label) {
        return VersionBody.of(translations.version(signedIn.account(), id, label), false);
    }

    private Response answer(Account by, UUID id, Saved saved, boolean normalised) {
        return VersionBody.of(translations.version(by, id, saved.label()), normalised)
                .answer(id, saved);
    }
}

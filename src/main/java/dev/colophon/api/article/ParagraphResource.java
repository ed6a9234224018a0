package dev.colophon.api.article;

import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.article.Saved;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.translation.ParagraphText;
import dev.colophon.translation.StructureService;
import dev.colophon.translation.TranslationService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One paragraph of the newest text, whatever else was saved meanwhile: changed, taken out, put back. */
@Path("/api/v1/articles/{id}/paragraphs/{lineage}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
public class ParagraphResource {
    private final TranslationService translations;
    private final StructureService structure;
    private final SignedIn signedIn;

    ParagraphResource(TranslationService translations, StructureService structure, SignedIn signedIn) {
        this.translations = translations;
        this.structure = structure;
        this.signedIn = signedIn;
    }

    /**
     * One paragraph's new text.
     *
     * @param key of the paragraph as the sender saw it
     * @param marks null keeps the old ones on the words that stay
     */
    public record EditBody(
            @Nullable String key,
            @Nullable String text,
            @Nullable List<ParagraphBody.MarkBody> marks,
            @Nullable String note) {}

    /**
     * A paragraph as the sender saw it.
     *
     * @param key of the paragraph, or of its removed row
     * @param note for reviewers
     */
    public record SeenBody(@Nullable String key, @Nullable String note) {
        /** The body, read. */
        record Reading(String key, @Nullable String note) {}

        Reading read() {
            Problems problems = new Problems();
            String seen = problems.required(key, "/key", ParagraphReader.SHORT);
            String told = problems.text(note, "/note", Reasons.LENGTH);
            problems.check();
            return new Reading(seen, told);
        }
    }

    /** Changes one paragraph. */
    @POST
    @Path("/edits")
    @APIResponseSchema(value = VersionBody.class, responseCode = "201")
    public Response edit(@RestPath UUID id, @RestPath UUID lineage, @Valid @NotNull EditBody body) {
        Account by = signedIn.account();
        EditReader.Edit edit = EditReader.read(body);
        Saved saved = translations.editParagraph(
                by, id, lineage, edit.key(), new ParagraphText(edit.text(), edit.marks(), edit.note(), null));
        return answer(by, id, saved, edit.normalised());
    }

    /** Takes a paragraph out of the text; its row stays, and is signed like a text. */
    @POST
    @Path("/removal")
    @APIResponseSchema(value = VersionBody.class, responseCode = "201")
    public Response remove(@RestPath UUID id, @RestPath UUID lineage, @Valid @NotNull SeenBody body) {
        Account by = signedIn.account();
        SeenBody.Reading seen = body.read();
        return answer(by, id, structure.remove(by, id, lineage, seen.key(), seen.note()), false);
    }

    /** Puts a paragraph back that the text no longer has, as it read last and where it would stand. */
    @POST
    @Path("/restoration")
    @APIResponseSchema(value = VersionBody.class, responseCode = "201")
    public Response restore(@RestPath UUID id, @RestPath UUID lineage, @Valid @NotNull SeenBody body) {
        Account by = signedIn.account();
        SeenBody.Reading seen = body.read();
        return answer(by, id, structure.restore(by, id, lineage, seen.key(), seen.note()), false);
    }

    private Response answer(Account by, UUID id, Saved saved, boolean normalised) {
        return VersionBody.of(translations.version(by, id, saved.label()), normalised)
                .answer(id, saved);
    }
}

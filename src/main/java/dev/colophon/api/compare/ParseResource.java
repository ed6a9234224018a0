package dev.colophon.api.compare;

import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.StatelessFields;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.exchange.Byline;
import dev.colophon.exchange.NewspaperPage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /parse}: a newspaper page as copied text, recognised. Stores nothing. */
@Path("/api/v1/parse")
@Idempotent
public class ParseResource {
    /**
     * A page as it was copied.
     *
     * @param timeZone of a time that names none, UTC if left out
     */
    public record Body(
            @Nullable String text,
            @Nullable String language,
            @Nullable String timeZone) {}

    /**
     * What was recognised; paragraphs in the shape that articles and versions take.
     *
     * @param normalised whether line ends or composed characters differ from what was sent
     */
    public record Page(
            @Nullable Instant publishedAt,
            List<Author> bylines,
            @Nullable String claimedDisclosure,
            List<ParagraphBody> paragraphs,
            boolean normalised) {
        /** Who wrote it. */
        public record Author(String name, @Nullable String email) {
            static Author of(Byline byline) {
                return new Author(byline.name(), byline.email());
            }
        }

        static Page of(NewspaperPage page, boolean normalised) {
            return new Page(
                    page.publishedAt(),
                    page.bylines().stream().map(Author::of).toList(),
                    page.claimedDisclosure(),
                    page.paragraphs().stream().map(ParagraphBody::of).toList(),
                    normalised);
        }
    }

    /** Recognises a page. */
    @POST
    public Page parse(@Valid @NotNull Body body) {
        Problems problems = new Problems();
        String language = StatelessFields.language(body.language(), "/language", problems);
        ZoneId zone = StatelessFields.zone(body.timeZone(), "/timeZone", problems);
        String text = problems.text(body.text(), "/text", StatelessFields.CHARACTERS);
        if (text == null) {
            problems.add("/text", "missing", "must be the page as copied");
        }
        problems.check();
        String page = text == null ? "" : text;
        return Page.of(NewspaperPage.parse(page, language, zone), !page.equals(body.text()));
    }
}

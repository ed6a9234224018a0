package dev.colophon.api.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.StatelessFields;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.exchange.Byline;
import dev.colophon.exchange.HtmlPage;
import dev.colophon.exchange.NewspaperPage;
import dev.colophon.exchange.Ninjs;
import dev.colophon.exchange.Story;
import dev.colophon.exchange.Xliff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /parse}: a newspaper page as copied text or as HTML, a bilingual XLIFF document, a ninjs item, recognised. Stores
 * nothing.
 */
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
     * @param externalId what the document calls itself; this and what follows only where the document tells
     */
    public record Page(
            @Nullable Instant publishedAt,
            List<Author> bylines,
            @Nullable String claimedDisclosure,
            List<ParagraphBody> paragraphs,
            boolean normalised,
            @JsonInclude(Include.NON_NULL) @Nullable String externalId,
            @JsonInclude(Include.NON_NULL) @Nullable String sourceLanguage,
            @JsonInclude(Include.NON_NULL) @Nullable String targetLanguage,
            @JsonInclude(Include.NON_NULL) @Nullable String sourceUrl,
            @JsonInclude(Include.NON_NULL) @Nullable Machine machineVersion) {
        /** Who wrote it. */
        public record Author(String name, @Nullable String email) {
            static Author of(Byline byline) {
                return new Author(byline.name(), byline.email());
            }
        }

        /** The targets of a bilingual document; what the document does not say of the engine is yours to add. */
        public record Machine(@Nullable Engine engine, List<ParagraphBody> paragraphs) {
            static Machine of(Story.Machine machine) {
                String origin = machine.origin();
                return new Machine(
                        origin == null ? null : new Engine(origin, origin, machine.version()),
                        machine.paragraphs().stream().map(ParagraphBody::of).toList());
            }
        }

        /** What the document says that it was made with. */
        public record Engine(
                String provider, String model, @Nullable String modelVersion) {}

        static Page of(NewspaperPage page, boolean normalised) {
            return of(new Story(page, null, null, null, null, null), normalised);
        }

        static Page of(Story story, boolean normalised) {
            NewspaperPage page = story.page();
            return new Page(
                    page.publishedAt(),
                    page.bylines().stream().map(Author::of).toList(),
                    page.claimedDisclosure(),
                    page.paragraphs().stream().map(ParagraphBody::of).toList(),
                    normalised,
                    story.externalId(),
                    story.sourceLanguage(),
                    story.targetLanguage(),
                    story.sourceUrl(),
                    story.machine() == null ? null : Machine.of(story.machine()));
        }
    }

    /** Recognises a page. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Page parse(@Valid @NotNull Body body) {
        Problems problems = new Problems();
        String language = StatelessFields.language(body.language(), "/language", problems);
        ZoneId zone = StatelessFields.zone(body.timeZone(), "/timeZone", problems);
        String page = text(body.text(), "/text", problems);
        return Page.of(NewspaperPage.parse(page, language, zone), !page.equals(body.text()));
    }

    /** Recognises a page as HTML: the article's element is found, emphasis and links stay as marks. */
    @POST
    @Consumes(MediaType.TEXT_HTML)
    public Page html(
            String html,
            @QueryParam("language") @Nullable String tag,
            @QueryParam("timeZone") @Nullable String timeZone) {
        Problems problems = new Problems();
        String language = StatelessFields.language(tag, "?language", problems);
        ZoneId zone = StatelessFields.zone(timeZone, "?timeZone", problems);
        String page = text(html, "", problems);
        return Page.of(HtmlPage.parse(page, language, zone), !page.equals(html));
    }

    /** Reads XLIFF 1.2 or 2.x: sources, and targets as a machine version. */
    @POST
    @Consumes("application/xliff+xml")
    public Page xliff(byte[] document) {
        return Page.of(Xliff.read(document), false);
    }

    /** Reads a text item of ninjs 2 or 3. */
    @POST
    @Consumes("application/vnd.iptc.ninjs+json")
    public Page ninjs(
            @NotNull JsonNode item,
            @QueryParam("language") @Nullable String tag,
            @QueryParam("timeZone") @Nullable String timeZone) {
        Problems problems = new Problems();
        String language =
                StatelessFields.language(tag == null ? item.path("language").asText("") : tag, "?language", problems);
        ZoneId zone = StatelessFields.zone(timeZone, "?timeZone", problems);
        problems.check();
        return Page.of(Ninjs.read(item, language, zone), false);
    }

    private static String text(@Nullable String sent, String pointer, Problems problems) {
        String text = problems.text(sent, pointer, StatelessFields.CHARACTERS);
        if (text == null) {
            problems.add(pointer, "missing", "must be the page as copied");
        }
        problems.check();
        return text == null ? "" : text;
    }
}

package dev.colophon.api.release;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.colophon.api.input.ParagraphBody.MarkBody;
import dev.colophon.article.Byline;
import dev.colophon.release.Imprint;
import dev.colophon.release.Release;
import dev.colophon.release.Release.DisclosureLine;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A release as JSON. What it does not have is null, not left out. */
public record ReleaseJson(
        @JsonUnwrapped ReleaseHeadJson head,
        List<Line> paragraphs,
        List<Byline> bylines,
        DisclosureLine disclosure,
        @Nullable String publicNote,
        List<Note> notes,
        Editor responsibleEditor,
        Publisher publication,
        Proof proof) {

    /** A paragraph; {@code text} is null for media, {@code id} for a retraction's notice. */
    public record Line(
            @Nullable UUID id,
            @Nullable String ref,
            String role,
            @Nullable String text,
            List<MarkBody> marks,
            @Nullable String credit) {
        static Line of(Release.Line line) {
            Paragraph paragraph = line.paragraph();
            return new Line(
                    line.id(),
                    paragraph.ref(),
                    paragraph.role().code(),
                    paragraph.role().hasText() ? paragraph.text() : null,
                    paragraph.content().marks().stream().map(MarkBody::of).toList(),
                    paragraph.content().credit());
        }
    }

    /** What readers were told with a correction or a clarification. */
    public record Note(int release, String kind, Instant at, String text) {
        static Note of(Release.Note note) {
            return new Note(note.release(), note.kind().code(), note.at(), note.text());
        }
    }

    /** Who holds editorial responsibility. */
    public record Editor(@Nullable String name, @Nullable String role) {}

    /** Who publishes. */
    public record Publisher(String name, String legalEntity) {}

    /** Where the record speaks of it; {@code checkpoint} is the first that covers the event, null until then. */
    public record Proof(UUID event, @Nullable String checkpoint) {}

    static ReleaseJson of(Release release, @Nullable String checkpoint) {
        Imprint imprint = release.imprint();
        return new ReleaseJson(
                ReleaseHeadJson.of(release.head()),
                release.paragraphs().stream().map(Line::of).toList(),
                release.bylines(),
                release.disclosure(),
                release.publicNote(),
                release.notes().stream().map(Note::of).toList(),
                new Editor(imprint.responsibleEditor(), imprint.role()),
                new Publisher(imprint.publication(), imprint.legalEntity()),
                new Proof(release.head().event(), checkpoint));
    }
}

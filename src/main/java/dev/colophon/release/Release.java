package dev.colophon.release;

import dev.colophon.article.Byline;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release as readers get it.
 *
 * @param paragraphs of a retraction one, its notice
 * @param publicNote what this release tells its readers of its reason
 * @param original what was translated
 * @param notes the notes of corrections and clarifications up to this release, oldest first: readers see them all
 */
public record Release(
        ReleaseHead head,
        List<Line> paragraphs,
        List<Byline> bylines,
        DisclosureLine disclosure,
        @Nullable String publicNote,
        List<Note> notes,
        Imprint imprint,
        Original original) {
    /** A paragraph under its lineage; a notice has none. */
    public record Line(@Nullable UUID id, Paragraph paragraph) {}

    /**
     * The line that says how the text was made.
     *
     * @param text null where an override released what the rules have no line for
     * @param rule the row of the disclosure table
     * @param digitalSourceType an IPTC term, null where the rules give none
     */
    public record DisclosureLine(
            @Nullable String text,
            String language,
            String rule,
            @Nullable String digitalSourceType) {}

    /**
     * What was translated, as the record knows it.
     *
     * @param publication null once the name was erased
     */
    public record Original(
            String language,
            @Nullable String publication,
            @Nullable String url) {}

    /** What readers were told with a release. */
    public record Note(int release, ReleaseKind kind, Instant at, String text) {}

    public Release {
        paragraphs = List.copyOf(paragraphs);
        bylines = List.copyOf(bylines);
        notes = List.copyOf(notes);
    }
}

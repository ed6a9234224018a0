package dev.colophon.rules;

import dev.colophon.text.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aligned group: paragraphs of the text connected over the source paragraphs they render, or one removed paragraph.
 *
 * @param number from 1, in the order of the edited text; a removed row stands where its source would
 * @param paragraphs in text order
 * @param source the source paragraphs, in source order
 * @param state the weakest of its paragraphs, null for media
 */
public record SheetRow(
        int number,
        List<SheetParagraph> paragraphs,
        List<SourceParagraph> source,
        @Nullable State state) {
    public SheetRow {
        paragraphs = List.copyOf(paragraphs);
        source = List.copyOf(source);
    }

    /** Whether it begins with a headline. */
    public boolean isHeadline() {
        return paragraphs.get(0).role() == Role.HEADLINE;
    }

    /** Whether the text no longer has it. */
    public boolean removed() {
        return paragraphs.stream().allMatch(SheetParagraph::removed);
    }
}

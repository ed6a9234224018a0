package dev.colophon.api.input;

import dev.colophon.text.Paragraph;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that came in and passed the door, cleaned.
 *
 * @param normalised whether any text is stored otherwise than it came (line ends, NFC)
 */
public record ReceivedParagraphs(List<Received> items, boolean normalised) {
    public ReceivedParagraphs {
        items = List.copyOf(items);
    }

    /** One of them, with what the request says of where it comes from. */
    public record Received(
            @Nullable UUID id,
            @Nullable String from,
            Paragraph paragraph,
            @Nullable String pastedFrom,
            boolean normalised) {}

    /** The paragraphs alone, in order. */
    public List<Paragraph> paragraphs() {
        return items.stream().map(Received::paragraph).toList();
    }
}

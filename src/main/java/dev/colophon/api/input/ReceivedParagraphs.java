package dev.colophon.api.input;

import dev.colophon.text.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The lineages that paragraphs say they continue, by position. */
    public Map<Integer, UUID> named() {
        Map<Integer, UUID> named = new HashMap<>();
        for (int n = 0; n < items.size(); n++) {
            UUID id = items.get(n).id();
            if (id != null) {
                named.put(n, id);
            }
        }
        return named;
    }

    /** The paragraphs alone, in order. */
    public List<Paragraph> paragraphs() {
        return items.stream().map(Received::paragraph).toList();
    }
}

package dev.colophon.api.article;

import dev.colophon.act.Document;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Source links as a person sets them. */
public record AlignmentBody(
        @Nullable List<@Nullable Item> items, @Nullable String reason) {
    /** The source paragraphs that a target paragraph renders; may be none. */
    public record Item(@Nullable UUID paragraph, @Nullable List<UUID> source) {}

    /** What the room takes. */
    List<Document.Link> links() {
        Problems problems = new Problems();
        List<Document.Link> links = new ArrayList<>();
        if (items == null || items.isEmpty() || items.size() > ParagraphReader.PARAGRAPHS) {
            problems.add("/items", "missing", "must name 1 to " + ParagraphReader.PARAGRAPHS + " paragraphs");
            problems.check();
            return links;
        }
        for (int n = 0; n < items.size(); n++) {
            Item item = items.get(n);
            UUID paragraph = item == null ? null : item.paragraph;
            List<UUID> source = item == null ? null : item.source;
            if (paragraph == null || source == null || source.contains(null)) {
                problems.add("/items/" + n, "missing", "must name a paragraph and its source paragraphs");
            } else {
                links.add(new Document.Link(paragraph, source));
            }
        }
        problems.check();
        return links;
    }
}

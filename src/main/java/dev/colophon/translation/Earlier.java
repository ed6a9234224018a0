package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version on record, with its texts at hand. What was erased reads as empty. */
final class Earlier {
    private static final Content NOTHING = Content.of("");

    private final ArticleVersion version;
    private final Map<String, Content> contents;
    private final Map<UUID, Integer> positions = new HashMap<>();

    Earlier(ArticleVersion version, Map<String, Content> contents) {
        this.version = version;
        this.contents = contents;
        for (Document.Entry entry : version.entries()) {
            positions.putIfAbsent(entry.lineage(), positions.size());
        }
    }

    String label() {
        return version.label();
    }

    List<Document.Entry> entries() {
        return version.entries();
    }

    Document.Entry entry(int position) {
        return version.entries().get(position);
    }

    /** Where the lineage stands, null where this version does not have it. */
    @Nullable
    Integer position(UUID lineage) {
        return positions.get(lineage);
    }

    /** The entry of the lineage, null where this version does not have it. */
    Document.@Nullable Entry entry(UUID lineage) {
        Integer position = positions.get(lineage);
        return position == null ? null : entry(position);
    }

    Content content(Document.Entry entry) {
        String commitment = entry.commitment();
        return commitment == null ? NOTHING : contents.getOrDefault(commitment, NOTHING);
    }

    Paragraph paragraph(Document.Entry entry) {
        return new Paragraph(entry.role(), content(entry), entry.ref());
    }

    List<Paragraph> paragraphs() {
        return entries().stream().map(this::paragraph).toList();
    }
}

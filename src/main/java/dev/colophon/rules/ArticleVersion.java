package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A source, machine or edited version with the act that recorded it.
 *
 * @param byLineage its paragraphs by lineage
 */
public record ArticleVersion(
        Kind kind, Recorded recorded, Document.Version document, Map<UUID, Document.Entry> byLineage) {
    public ArticleVersion(Kind kind, Recorded recorded, Document.Version document) {
        this(kind, recorded, document, byLineage(document));
    }

    /** What sort of version; the first letter of its label. */
    public enum Kind {
        SOURCE,
        MACHINE,
        EDITED
    }

    /** {@code s1}, {@code m1}, {@code e1} … */
    public String label() {
        return document.label();
    }

    /** Its paragraphs in order, media included. */
    public List<Document.Entry> entries() {
        return document.paragraphs();
    }

    /** Its paragraphs of these lineages, in its order. */
    public List<Document.Entry> entries(Collection<UUID> lineages) {
        if (lineages.size() == 1) {
            Document.Entry only = byLineage.get(lineages.iterator().next());
            return only == null ? List.of() : List.of(only);
        }
        return entries().stream()
                .filter(entry -> lineages.contains(entry.lineage()))
                .toList();
    }

    private static Map<UUID, Document.Entry> byLineage(Document.Version document) {
        return document.paragraphs().stream()
                .collect(Collectors.toUnmodifiableMap(Document.Entry::lineage, Function.identity(), (a, b) -> a));
    }
}

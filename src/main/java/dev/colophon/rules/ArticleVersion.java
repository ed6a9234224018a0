package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A source, machine or edited version with the act that recorded it. */
public record ArticleVersion(Kind kind, Recorded recorded, Document.Version document) {
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

    /** Its paragraphs by lineage. */
    public Map<UUID, Document.Entry> byLineage() {
        return entries().stream().collect(Collectors.toMap(Document.Entry::lineage, Function.identity(), (a, b) -> a));
    }
}

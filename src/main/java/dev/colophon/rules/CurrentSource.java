package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.text.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The source version that counts at a moment, and what becomes of links when it replaces the one before. */
final class CurrentSource {
    private final ArticleVersion version;
    private final Map<String, Content> contents;
    private final Map<UUID, Integer> order = new HashMap<>();
    private final List<SourceParagraph> paragraphs;

    CurrentSource(ArticleVersion version, Map<String, Content> contents) {
        this.version = version;
        this.contents = contents;
        for (Document.Entry entry : version.entries()) {
            order.put(entry.lineage(), order.size());
        }
        this.paragraphs = version.entries().stream().map(this::paragraph).toList();
    }

    ArticleVersion version() {
        return version;
    }

    /** Every paragraph, media and erased ones included. */
    List<SourceParagraph> paragraphs() {
        return paragraphs;
    }

    /** Paragraphs that have text still. */
    List<SourceParagraph> texts() {
        return paragraphs.stream().filter(p -> p.content() != null).toList();
    }

    private SourceParagraph paragraph(Document.Entry entry) {
        String commitment = entry.commitment();
        Content content = commitment == null || !entry.role().hasText() ? null : contents.get(commitment);
        return new SourceParagraph(entry.lineage(), entry.role(), content, entry.ref());
    }

    /** Those of the lineages this version has, in its order. */
    List<UUID> sorted(Collection<UUID> lineages) {
        return lineages.stream()
                .filter(order::containsKey)
                .distinct()
                .sorted(Comparator.comparing(order::get))
                .toList();
    }

    /** The texts of paragraphs, in this version's order, leaving out media and what was erased. */
    List<String> textsOf(Collection<UUID> lineages) {
        List<String> texts = new ArrayList<>();
        for (UUID lineage : sorted(lineages)) {
            Content content = paragraphs.get(position(lineage)).content();
            if (content != null) {
                texts.add(content.text());
            }
        }
        return texts;
    }

    private int position(UUID lineage) {
        Integer position = order.get(lineage);
        return position == null ? Integer.MAX_VALUE : position;
    }

    /**
     * Links made to the version before, as this one has them: a paragraph merged away is followed to its successor, a new
     * part of a split is linked with its parent, what is gone is left out.
     */
    List<UUID> follow(List<UUID> links) {
        Set<UUID> followed = new LinkedHashSet<>();
        for (UUID link : links) {
            if (order.containsKey(link)) {
                followed.add(link);
            }
            for (Document.Entry entry : version.entries()) {
                if (entry.parents().contains(link) && (isNew(entry) || !order.containsKey(link))) {
                    followed.add(entry.lineage());
                }
            }
        }
        return sorted(followed);
    }

    /** A lineage that this version made, not one that a merge kept. */
    private static boolean isNew(Document.Entry entry) {
        return !entry.parents().contains(entry.lineage());
    }
}

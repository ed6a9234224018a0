package dev.colophon.release;

import dev.colophon.act.Document;
import dev.colophon.fault.Fault;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Quotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an erasure takes away.
 *
 * @param lineages as asked for, sorted
 * @param commitments of their texts in every version
 * @param closed lineages whose secrets go: theirs, and every target lineage ever linked to an erased source
 */
record Erasing(List<UUID> lineages, Set<String> commitments, Set<UUID> closed) {
    /** @throws Fault {@code no-paragraphs, unknown-paragraph, already-erased} */
    static Erasing of(ArticleRecord record, List<UUID> wanted) {
        Set<UUID> lineages = new TreeSet<>(wanted);
        if (lineages.isEmpty()) {
            throw Fault.of(Fault.Kind.INVALID, "no-paragraphs", "Name at least one paragraph.")
                    .at("/paragraphs", "empty");
        }
        Set<UUID> known = entries(record).map(Document.Entry::lineage).collect(Collectors.toSet());
        for (int n = 0; n < wanted.size(); n++) {
            if (!known.contains(wanted.get(n))) {
                throw Fault.of(Fault.Kind.INVALID, "unknown-paragraph", "The article has no such paragraph.")
                        .at("/paragraphs/" + n, "unknown");
            }
            if (record.erased().contains(wanted.get(n))) {
                throw Fault.of(Fault.Kind.CONFLICT, "already-erased", "Its text was erased before.")
                        .at("/paragraphs/" + n, "erased");
            }
        }
        Set<String> commitments = new LinkedHashSet<>();
        entries(record).filter(entry -> lineages.contains(entry.lineage())).forEach(entry -> {
            if (entry.commitment() != null) {
                commitments.add(entry.commitment());
            }
        });
        Set<UUID> closed = new TreeSet<>(lineages);
        closed.addAll(record.everLinked(lineages));
        return new Erasing(List.copyOf(lineages), commitments, closed);
    }

    /**
     * The texts that go, to find what quotes them.
     *
     * @param record as it was before
     */
    Quotation texts(ArticleRecord record) {
        return Quotation.of(commitments.stream()
                .flatMap(commitment -> record.content(commitment).stream())
                .map(Content::text)
                .toList());
    }

    private static Stream<Document.Entry> entries(ArticleRecord record) {
        return record.versions().stream().map(ArticleVersion::entries).flatMap(List::stream);
    }
}

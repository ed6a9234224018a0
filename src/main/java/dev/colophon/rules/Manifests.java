package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.act.Document.DisclosureFacts;
import dev.colophon.act.Document.Manifest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes down what a release would be made of, and tells whether that differs from what was released. */
final class Manifests {
    private Manifests() {}

    static Manifest of(
            ArticleRecord record,
            String policy,
            String rules,
            Collection<SheetParagraph> paragraphs,
            Collection<OpenFinding> findings,
            DisclosureFacts facts) {
        return new Manifest(
                record.created().article(),
                record.head().map(ArticleVersion::label).orElse(""),
                record.source().map(ArticleVersion::label).orElse(null),
                Ancestry.machineVersions(record),
                policy,
                rules,
                record.metadata(),
                rows(paragraphs),
                findings(record, findings),
                facts);
    }

    private static List<Document.Row> rows(Collection<SheetParagraph> paragraphs) {
        Stream<SheetParagraph> text =
                paragraphs.stream().filter(p -> !p.removed()).sorted(Comparator.comparingInt(SheetParagraph::position));
        // Where a removed row is shown is the page's matter: here an order that anybody can tell from the row alone.
        Stream<SheetParagraph> removed = paragraphs.stream()
                .filter(SheetParagraph::removed)
                .sorted(Comparator.comparing(p -> p.lineage().toString()));
        return Stream.concat(text, removed).map(Manifests::row).toList();
    }

    private static Document.Row row(SheetParagraph paragraph) {
        State state = paragraph.state();
        return new Document.Row(
                paragraph.lineage(), paragraph.key(), state == null ? null : state.code(), paragraph.acts());
    }

    private static List<Document.Finding> findings(ArticleRecord record, Collection<OpenFinding> findings) {
        return findings.stream()
                .map(finding -> new Document.Finding(finding.digest(), Gate.dismissal(record, finding)))
                .distinct()
                .sorted(Comparator.comparing(Document.Finding::digest)
                        .thenComparing(
                                Document.Finding::dismissal, Comparator.nullsFirst(Comparator.<UUID>naturalOrder())))
                .toList();
    }

    /**
     * Whether what would be released now differs from what was. An old release is not judged by a newer policy or wording:
     * under another policy only what a reader or a signer would see is compared. A public note was the old release's own.
     */
    static boolean differ(Manifest before, Manifest now) {
        Manifest released = withoutNote(before);
        if (released.policy().equals(now.policy()) && released.rules().equals(now.rules())) {
            return !released.equals(now);
        }
        return !released.version().equals(now.version())
                || !released.metadata().equals(now.metadata())
                || !keys(released).equals(keys(now));
    }

    private static Manifest withoutNote(Manifest manifest) {
        Document.Metadata metadata = manifest.metadata();
        return new Manifest(
                manifest.article(),
                manifest.version(),
                manifest.sourceVersion(),
                manifest.machineVersions(),
                manifest.policy(),
                manifest.rules(),
                new Document.Metadata(metadata.bylines(), metadata.sourcePublication(), metadata.sourceUrl(), null),
                manifest.rows(),
                manifest.findings(),
                manifest.disclosure());
    }

    private static List<Document.Row> keys(Manifest manifest) {
        return manifest.rows().stream()
                .map(row -> new Document.Row(row.lineage(), row.key(), null, List.of()))
                .toList();
    }
}

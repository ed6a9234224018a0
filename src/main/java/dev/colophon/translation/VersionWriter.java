package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.article.Article;
import dev.colophon.article.Paragraphs;
import dev.colophon.diff.Alignment;
import dev.colophon.diff.SourceAligner;
import dev.colophon.ledger.LedgerService;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the document of a target version: decides descent, mints lineages, commits to texts, computes keys. */
@ApplicationScoped
class VersionWriter {
    private final LedgerService ledger;

    VersionWriter(LedgerService ledger) {
        this.ledger = ledger;
    }

    /**
     * The document of a version about to be recorded.
     *
     * @param basedOn label of the version it was made from
     * @param adopted the machine version taken over whole, null where none is
     */
    Document.Version write(
            Article article,
            ArticleRecord record,
            String label,
            String basedOn,
            @Nullable ArticleVersion adopted,
            List<NewParagraph> text) {
        Map<String, dev.colophon.text.Content> contents = record.contents();
        ArticleVersion head = record.target().orElse(null);
        Map<String, Earlier> machine = new HashMap<>();
        record.versions(ArticleVersion.Kind.MACHINE).forEach(v -> machine.put(v.label(), new Earlier(v, contents)));
        Ancestry ancestry = new Ancestry(
                label,
                label.startsWith("m"),
                head == null ? null : new Earlier(head, contents),
                adopted == null ? null : new Earlier(adopted, contents),
                record.source().map(source -> new Earlier(source, contents)).orElse(null),
                sourceLinks(record),
                machine,
                article.sourceLanguage(),
                article.targetLanguage(),
                UUID::randomUUID);
        return new Document.Version(
                label,
                basedOn,
                head == null ? null : head.label(),
                Alignment.ALGORITHM + "+" + SourceAligner.ALGORITHM,
                entries(article, record, ancestry.of(text)));
    }

    private static Map<UUID, List<UUID>> sourceLinks(ArticleRecord record) {
        Map<UUID, List<UUID>> links = new HashMap<>();
        for (ArticleVersion version : record.versions()) {
            if (version.kind() != ArticleVersion.Kind.SOURCE) {
                version.entries().forEach(entry -> links.computeIfAbsent(entry.lineage(), record::sourceLinks));
            }
        }
        return links;
    }

    private List<Document.Entry> entries(Article article, ArticleRecord record, List<Descent> decided) {
        Paragraphs paragraphs = Paragraphs.of(record, ledger);
        Map<UUID, byte[]> secrets = new HashMap<>(ledger.secrets(article.id()));
        Renewal renewal = new Renewal(record, Set.copyOf(secrets.keySet()));
        List<Document.Entry> entries = new ArrayList<>();
        for (Descent descent : renewal.of(decided)) {
            Document.Entry kept = renewal.kept(descent);
            entries.add(kept != null ? kept : entry(record, paragraphs, secret(article, secrets, descent), descent));
        }
        return entries;
    }

    private byte[] secret(Article article, Map<UUID, byte[]> secrets, Descent descent) {
        return secrets.computeIfAbsent(descent.lineage(), fresh -> ledger.mintLineage(fresh, article.id()));
    }

    private static Document.Entry entry(ArticleRecord record, Paragraphs paragraphs, byte[] secret, Descent descent) {
        boolean signed = descent.paragraph().role().hasText();
        return new Document.Entry(
                descent.lineage(),
                descent.parents(),
                descent.paragraph().role(),
                signed
                        ? Keys.key(
                                secret,
                                descent.paragraph().role(),
                                record.sourceTexts(descent.source()),
                                descent.paragraph().content())
                        : null,
                signed
                        ? paragraphs.commitment(
                                descent.lineage(), descent.paragraph().content())
                        : null,
                descent.paragraph().ref(),
                descent.source(),
                descent.links(),
                descent.ambiguous(),
                descent.baseline(),
                descent.change(),
                descent.pastedFrom());
    }
}

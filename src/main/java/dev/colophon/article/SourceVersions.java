package dev.colophon.article;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.diff.Alignment;
import dev.colophon.diff.Link;
import dev.colophon.diff.ParagraphAligner;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Inheritance;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Records source versions; each inherits its lineages from the one before. */
@ApplicationScoped
class SourceVersions {
    private final LedgerService ledger;
    private final ArticleLedger articles;

    SourceVersions(LedgerService ledger, ArticleLedger articles) {
        this.ledger = ledger;
        this.articles = articles;
    }

    /** @param named lineages that paragraphs are said to continue, by position */
    Saved receive(
            Account by, ArticleEntity card, List<Paragraph> text, Map<Integer, UUID> named, @Nullable String reason) {
        if (text.isEmpty()) {
            throw Fault.of(Fault.Kind.INVALID, "no-paragraphs", "A version has at least one paragraph.")
                    .at("/paragraphs", "empty");
        }
        ArticleRecord record = articles.lock(card.id);
        ArticleVersion before = record.source().orElse(null);
        List<Paragraph> old = before == null ? List.of() : paragraphs(record, before);
        if (before != null && old.equals(text)) {
            return new Saved(before.label(), false);
        }
        requireKnown(before, named);
        int number = record.versions(ArticleVersion.Kind.SOURCE).size() + 1;
        Document.Version version = new Document.Version(
                "s" + number,
                before == null ? null : before.label(),
                before == null ? null : before.label(),
                Alignment.ALGORITHM,
                entries(record, card, before, old, text, named));
        articles.append(
                by,
                card.id,
                card.desk,
                new Act.SourceReceived(version.label(), articles.note(reason)),
                Map.of("version", version));
        title(card, text);
        return new Saved(version.label(), true);
    }

    private List<Document.Entry> entries(
            ArticleRecord record,
            ArticleEntity card,
            @Nullable ArticleVersion before,
            List<Paragraph> old,
            List<Paragraph> text,
            Map<Integer, UUID> named) {
        List<UUID> lineages = before == null
                ? List.of()
                : before.entries().stream().map(Document.Entry::lineage).toList();
        List<Inheritance.Heir> heirs = Inheritance.of(
                lineages,
                lengths(old),
                lengths(text),
                links(lineages, old, text, named, card.sourceLanguage),
                UUID::randomUUID);
        Paragraphs paragraphs = Paragraphs.of(record, ledger);
        List<Document.Entry> entries = new ArrayList<>();
        for (int n = 0; n < text.size(); n++) {
            Inheritance.Heir heir = heirs.get(n);
            if (!lineages.contains(heir.lineage())) {
                ledger.mintLineage(heir.lineage(), card.id);
            }
            entries.add(entry(
                    paragraphs,
                    text.get(n),
                    heir,
                    heir.from().stream().map(lineages::get).toList()));
        }
        return entries;
    }

    private static Document.Entry entry(
            Paragraphs paragraphs, Paragraph paragraph, Inheritance.Heir heir, List<UUID> links) {
        String commitment =
                paragraph.role().hasText() ? paragraphs.commitment(heir.lineage(), paragraph.content()) : null;
        return new Document.Entry(
                heir.lineage(),
                heir.parents(),
                paragraph.role(),
                null,
                commitment,
                paragraph.ref(),
                List.of(),
                links,
                heir.ambiguous(),
                null,
                null,
                null);
    }

    private static void requireKnown(@Nullable ArticleVersion before, Map<Integer, UUID> named) {
        List<UUID> known = before == null
                ? List.of()
                : before.entries().stream().map(Document.Entry::lineage).toList();
        named.forEach((position, lineage) -> {
            if (!known.contains(lineage)) {
                throw Fault.of(
                                Fault.Kind.INVALID,
                                "unknown-paragraph",
                                "The paragraph named is none of the source version before this one.")
                        .at("/paragraphs/" + position + "/id", "no paragraph of the source");
            }
        });
    }

    /** What a paragraph names is its link; the rest is told by the texts. */
    private static List<Inheritance.Link> links(
            List<UUID> lineages, List<Paragraph> old, List<Paragraph> text, Map<Integer, UUID> named, String language) {
        List<Inheritance.Link> links = new ArrayList<>();
        named.forEach((to, lineage) -> links.add(new Inheritance.Link(lineages.indexOf(lineage), to, false)));
        List<Integer> free = IntStream.range(0, old.size())
                .filter(from -> !named.containsValue(lineages.get(from)))
                .boxed()
                .toList();
        List<Integer> open = IntStream.range(0, text.size())
                .filter(to -> !named.containsKey(to))
                .boxed()
                .toList();
        List<Paragraph> before = free.stream().map(old::get).toList();
        List<Paragraph> after = open.stream().map(text::get).toList();
        for (Link link : ParagraphAligner.align(before, after, language).links()) {
            for (int from : link.from()) {
                link.to()
                        .forEach(to -> links.add(new Inheritance.Link(free.get(from), open.get(to), link.ambiguous())));
            }
        }
        return links;
    }

    private static List<Paragraph> paragraphs(ArticleRecord record, ArticleVersion version) {
        return version.entries().stream()
                .map(entry -> new Paragraph(
                        entry.role(), record.content(entry.commitment()).orElse(Content.of("")), entry.ref()))
                .toList();
    }

    private static int[] lengths(List<Paragraph> text) {
        return text.stream().mapToInt(paragraph -> paragraph.text().length()).toArray();
    }

    private static void title(ArticleEntity card, List<Paragraph> text) {
        String title = Paragraph.title(text);
        boolean untranslated = card.title.isEmpty() || card.title.equals(card.sourceTitle);
        card.sourceTitle = title;
        if (untranslated) {
            card.title = title;
            card.searchText = SearchText.of(title, Paragraph.texts(text), card.externalId);
        }
    }
}

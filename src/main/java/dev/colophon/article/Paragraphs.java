package dev.colophon.article;

import dev.colophon.act.Document;
import dev.colophon.ledger.LedgerService;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Contents;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Commits to the texts of one article's paragraphs. A lineage whose text is on record already keeps its commitment, so that
 * every text is stored once. For one saving, by one thread.
 */
public final class Paragraphs {
    private record Text(UUID lineage, Content content) {}

    private final LedgerService ledger;
    private final Map<Text, String> known = new HashMap<>();

    private Paragraphs(LedgerService ledger) {
        this.ledger = ledger;
    }

    /** What is on record of the article so far. */
    public static Paragraphs of(ArticleRecord record, LedgerService ledger) {
        Paragraphs paragraphs = new Paragraphs(ledger);
        for (ArticleVersion version : record.versions()) {
            version.entries().forEach(entry -> paragraphs.know(record, entry));
        }
        return paragraphs;
    }

    /** The commitment of a lineage's content, made where no version has it yet. */
    public String commitment(UUID lineage, Content content) {
        return known.computeIfAbsent(
                new Text(lineage, content), text -> ledger.disclose(Commitment.PARAGRAPH, Contents.json(content)));
    }

    private void know(ArticleRecord record, Document.Entry entry) {
        String commitment = entry.commitment();
        if (commitment != null) {
            record.content(commitment).ifPresent(content -> known.put(new Text(entry.lineage(), content), commitment));
        }
    }
}

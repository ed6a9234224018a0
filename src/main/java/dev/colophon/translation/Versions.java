package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.ledger.LedgerService;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a version out of the record. */
final class Versions {
    private Versions() {}

    static Version read(ArticleRecord record, ArticleVersion version, LedgerService ledger) {
        List<Version.Line> lines =
                version.entries().stream().map(entry -> line(record, entry)).toList();
        Act act = version.recorded().act();
        return new Version(
                version.label(),
                version.kind(),
                version.document().basedOn(),
                version.recorded().recordedAt(),
                version.recorded().actor().person(),
                act instanceof Act.MachineReceived machine ? machine.engine() : null,
                act instanceof Act.MachineReceived machine ? machine.translatedAt() : null,
                act instanceof Act.EditSaved edit ? note(edit.note(), ledger) : null,
                lines);
    }

    private static @Nullable String note(@Nullable String commitment, LedgerService ledger) {
        return commitment == null
                ? null
                : ledger.opened(commitment).map(node -> node.asText()).orElse(null);
    }

    private static Version.Line line(ArticleRecord record, Document.Entry entry) {
        Content content = record.content(entry.commitment()).orElse(null);
        boolean erased = entry.role().hasText() && content == null;
        return new Version.Line(
                entry.lineage(),
                new Paragraph(entry.role(), content == null ? Content.of("") : content, entry.ref()),
                erased);
    }
}

package dev.colophon.web;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of a row in each column. */
final class RowTexts {
    private final ArticleRecord record;
    private final String sourceLanguage;
    private final String language;

    RowTexts(ArticleRecord record) {
        this.record = record;
        this.sourceLanguage = record.created().sourceLanguage();
        this.language = record.created().targetLanguage();
    }

    CellView source(SheetRow row) {
        List<PassageView> passages = new ArrayList<>();
        for (SourceParagraph paragraph : row.source()) {
            if (paragraph.content() != null) {
                Integer number = row.source().size() > 1 ? number(paragraph.lineage()) : null;
                passages.add(new PassageView(
                        number,
                        sourceLanguage,
                        Cells.marked(paragraph.content()),
                        paragraph.content().credit()));
            }
        }
        return new CellView(passages);
    }

    /** Numbers of the source paragraphs, where they differ from the row's own; the headline has none. */
    @Nullable
    String sourceNumbers(SheetRow row, String label) {
        List<String> numbers = row.source().stream()
                .filter(paragraph -> paragraph.role() != Role.HEADLINE)
                .map(paragraph -> String.valueOf(number(paragraph.lineage())))
                .toList();
        String told =
                numbers.size() > 1 ? numbers.get(0) + "–" + numbers.get(numbers.size() - 1) : String.join("", numbers);
        return told.isEmpty() || told.equals(label) ? null : told;
    }

    CellView machine(SheetRow row) {
        List<String> machine = machineTexts(row);
        return machine.isEmpty()
                ? CellView.NOTHING
                : cell(Cells.changed(machine, texts(row), language, Cells.Side.FROM), null);
    }

    /** The edited text with what was inserted, or with both what was deleted and inserted. */
    CellView edited(SheetRow row, Cells.Side side) {
        List<Content> contents = contents(row);
        List<String> machine = machineTexts(row);
        if (contents.isEmpty()) {
            return CellView.NOTHING;
        }
        return machine.isEmpty() ? clean(row) : cell(Cells.changed(machine, texts(row), language, side), credit(row));
    }

    CellView clean(SheetRow row) {
        return new CellView(contents(row).stream()
                .map(content -> new PassageView(null, language, Cells.marked(content), content.credit()))
                .toList());
    }

    /** The edited text with who wrote it. */
    CellView written(SheetRow row, Map<UUID, List<Piece>> authorship) {
        List<PassageView> passages = new ArrayList<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            List<Piece> pieces = authorship.get(paragraph.lineage());
            if (pieces != null) {
                passages.add(new PassageView(null, language, pieces, null));
            }
        }
        return new CellView(passages);
    }

    List<String> texts(SheetRow row) {
        return contents(row).stream().map(Content::text).toList();
    }

    /** The machine paragraphs a row descends from, each once, in the machine's order. */
    List<String> machineTexts(SheetRow row) {
        Set<UUID> wanted = new LinkedHashSet<>();
        Set<String> versions = new LinkedHashSet<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            Document.Baseline baseline = paragraph.standing().baseline();
            if (baseline != null) {
                wanted.addAll(baseline.paragraphs());
                versions.add(baseline.version());
            }
        }
        List<String> texts = new ArrayList<>();
        for (String version : versions) {
            record.version(version)
                    .ifPresent(machine -> machine.entries().stream()
                            .filter(entry -> wanted.contains(entry.lineage()))
                            .forEach(entry -> record.content(entry.commitment())
                                    .ifPresent(content -> texts.add(content.text()))));
        }
        return texts;
    }

    private List<Content> contents(SheetRow row) {
        List<Content> contents = new ArrayList<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            if (paragraph.content() != null) {
                contents.add(paragraph.content());
            }
        }
        return contents;
    }

    private @Nullable String credit(SheetRow row) {
        List<Content> contents = contents(row);
        return contents.size() == 1 ? contents.get(0).credit() : null;
    }

    private CellView cell(List<List<Piece>> paragraphs, @Nullable String credit) {
        return new CellView(paragraphs.stream()
                .map(pieces -> new PassageView(null, language, pieces, credit))
                .toList());
    }

    private int number(UUID lineage) {
        int number = 0;
        for (SourceParagraph paragraph : record.sourceParagraphs()) {
            boolean counts = paragraph.role().hasText() && paragraph.role() != Role.HEADLINE;
            number += counts ? 1 : 0;
            if (paragraph.lineage().equals(lineage)) {
                return number;
            }
        }
        return number;
    }
}

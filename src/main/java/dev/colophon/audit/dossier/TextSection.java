package dev.colophon.audit.dossier;

import dev.colophon.audit.report.RowText;
import dev.colophon.audit.report.RowText.DiffRun;
import dev.colophon.diff.WordDiff;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Source, machine and released text side by side, row by row. */
final class TextSection {
    private static final String BETWEEN = "\n\n";

    private TextSection() {}

    static List<RowText> of(Dossier dossier) {
        String language = dossier.created().targetLanguage();
        return dossier.sheet().rows().stream()
                .filter(row -> row.state() != null)
                .map(row -> text(row, language))
                .toList();
    }

    private static RowText text(SheetRow row, String language) {
        List<String> machine = row.paragraphs().stream()
                .flatMap(paragraph -> paragraph.machineTexts().stream())
                .distinct()
                .toList();
        List<String> released = texts(row.paragraphs().stream().map(SheetParagraph::content));
        boolean erased = row.paragraphs().stream().anyMatch(SheetParagraph::erased);
        return new RowText(
                row.number(),
                row.paragraphs().stream()
                        .filter(SheetParagraph::signable)
                        .map(SheetParagraph::lineage)
                        .toList(),
                texts(row.source().stream().map(SourceParagraph::content)),
                machine,
                released,
                machine.isEmpty() || erased ? List.of() : diff(machine, released, language));
    }

    private static List<DiffRun> diff(List<String> machine, List<String> released, String language) {
        return WordDiff.diff(String.join(BETWEEN, machine), String.join(BETWEEN, released), language).runs().stream()
                .map(run -> new DiffRun(run.op().code(), run.text()))
                .toList();
    }

    private static List<String> texts(Stream<@Nullable Content> contents) {
        return contents.filter(Objects::nonNull).map(Content::text).toList();
    }
}

package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.web.Strip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where moved rows stood in the machine text: after which row of the present one. */
final class Moves {
    private final Sheet sheet;
    private final Map<UUID, SheetRow> rowOfMachine = new HashMap<>();
    private final Map<String, List<String>> left = new HashMap<>();

    Moves(Sheet sheet) {
        this.sheet = sheet;
        for (SheetRow row : sheet.rows()) {
            for (SheetParagraph paragraph : row.paragraphs()) {
                paragraph.standing().machine().forEach(lineage -> rowOfMachine.putIfAbsent(lineage, row));
            }
        }
        for (SheetRow row : sheet.rows()) {
            MoveView move = of(row);
            if (move != null) {
                left.computeIfAbsent(move.after(), label -> new ArrayList<>()).add(Strip.label(sheet, row));
            }
        }
    }

    /** Where a row was moved from, null where it was not. */
    @Nullable
    MoveView of(SheetRow row) {
        return row.paragraphs().stream().anyMatch(Moves::moved) ? from(row) : null;
    }

    /** Labels of the rows that stood right after this one and were moved away. */
    List<String> leftAfter(String label) {
        return left.getOrDefault(label, List.of());
    }

    private MoveView from(SheetRow row) {
        Document.Baseline baseline = row.paragraphs().get(0).standing().baseline();
        SheetRow before = baseline == null ? null : before(row, baseline);
        return before == null
                ? new MoveView("", false)
                : new MoveView(Strip.label(sheet, before), before.number() > row.number());
    }

    /** The row that has the machine paragraph before this one's first. */
    private @Nullable SheetRow before(SheetRow row, Document.Baseline baseline) {
        List<Document.Entry> machine = sheet.record()
                .version(baseline.version())
                .map(ArticleVersion::entries)
                .orElse(List.of());
        SheetRow before = null;
        for (Document.Entry entry : machine) {
            if (baseline.paragraphs().contains(entry.lineage())) {
                return before;
            }
            SheetRow here = rowOfMachine.get(entry.lineage());
            before = here == null || here == row || here.number() == 0 ? before : here;
        }
        return before;
    }

    private static boolean moved(SheetParagraph paragraph) {
        Document.Change change = paragraph.change();
        return change != null && change.moved();
    }
}

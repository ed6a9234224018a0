package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.review.RowFinding;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Standing;
import dev.colophon.rules.State;
import dev.colophon.web.Piece;
import dev.colophon.web.Reader;
import dev.colophon.web.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the rows of a sheet out for the review page. */
public final class RowViews {
    /** The parts of a row that come from beside the sheet. */
    interface Beside {
        List<FindingView> findings(SheetRow row, boolean open);

        /** The open ones with the stretches they speak of, in the same order. */
        List<RowFinding> open(SheetRow row);

        List<VetoView> vetoes(SheetRow row);

        @Nullable
        String waiver(SheetRow row);
    }

    private final Sheet sheet;
    private final ArticleRecord record;
    private final String view;
    private final Reader reader;
    private final Rails rails;
    private final RowTexts texts;
    private final Beside beside;
    private final Map<UUID, List<Piece>> authorship;

    public RowViews(
            Sheet sheet, String view, Reader reader, Rails rails, Beside beside, Map<UUID, List<Piece>> authorship) {
        this.sheet = sheet;
        this.record = sheet.record();
        this.view = view;
        this.reader = reader;
        this.rails = rails;
        this.texts = new RowTexts(record);
        this.beside = beside;
        this.authorship = authorship;
    }

    public RowView of(SheetRow row, boolean current) {
        String label = Strip.label(sheet, row);
        State state = row.state();
        return new RowView(
                row.number(),
                label,
                role(row),
                state == null ? "" : state.code(),
                reason(row),
                state == State.STALE ? since(row) : null,
                Rails.have(row),
                sheet.policy().approvals(),
                current,
                texts.sourceNumbers(row, label),
                texts.source(row, beside.open(row)),
                view.equals("side") ? texts.machine(row, beside.open(row), false) : CellView.NOTHING,
                edited(row),
                note(row),
                row.paragraphs().stream().anyMatch(RowViews::moved),
                rails.of(row),
                beside.findings(row, true),
                beside.findings(row, false),
                beside.vetoes(row),
                current && state == State.STALE ? delta(row) : null,
                beside.waiver(row));
    }

    private CellView edited(SheetRow row) {
        return switch (view) {
            case "clean" -> texts.clean(row, beside.open(row));
            case "authorship" -> texts.written(row, authorship);
            case "inline" -> texts.edited(row, beside.open(row), Cells.Side.BOTH, false);
            default -> texts.edited(row, beside.open(row), Cells.Side.TO, false);
        };
    }

    private static String role(SheetRow row) {
        return row.paragraphs().get(0).role().code();
    }

    private static boolean moved(SheetParagraph paragraph) {
        Document.Change change = paragraph.change();
        return change != null && change.moved();
    }

    private static @Nullable String reason(SheetRow row) {
        return row.paragraphs().stream()
                .filter(paragraph -> paragraph.state() == row.state())
                .map(SheetParagraph::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The structure that changed, or else a class that a reader of the row should know of. */
    private static @Nullable String note(SheetRow row) {
        Document.Change change = row.paragraphs().get(0).change();
        if (change == null || change.kind().equals("edited") || change.kind().equals("unchanged")) {
            return null;
        }
        return change.kind();
    }

    /** The version in which the text stopped being the one that was signed. */
    private @Nullable String since(SheetRow row) {
        for (SheetParagraph paragraph : row.paragraphs()) {
            if (paragraph.state() == State.STALE && !paragraph.approvals().isEmpty()) {
                String key = paragraph
                        .approvals()
                        .get(paragraph.approvals().size() - 1)
                        .item()
                        .key();
                return firstWithout(paragraph.lineage(), key);
            }
        }
        return null;
    }

    private @Nullable String firstWithout(UUID lineage, String key) {
        String since = null;
        for (ArticleVersion version : record.versions()) {
            if (version.kind() != ArticleVersion.Kind.SOURCE) {
                Document.Entry entry = version.byLineage().get(lineage);
                boolean same = entry != null && key.equals(entry.key());
                since = same ? null : since == null ? version.label() : since;
            }
        }
        return since;
    }

    private @Nullable DeltaView delta(SheetRow row) {
        SignOff mine = reader.earlier(row);
        if (mine == null) {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        List<Piece> source = new ArrayList<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            mine.standing().stream()
                    .filter(item -> item.paragraph().equals(paragraph.lineage()))
                    .flatMap(item -> record.standing(item.paragraph(), item.key()).stream())
                    .forEach(then -> compare(then, paragraph.standing(), pieces, source));
        }
        return pieces.isEmpty() && source.isEmpty()
                ? null
                : new DeltaView(mine.act().version(), pieces, source);
    }

    private void compare(Standing then, Standing now, List<Piece> pieces, List<Piece> source) {
        String before = then.content() == null ? "" : then.content().text();
        String after = now.content() == null ? "" : now.content().text();
        if (!before.equals(after)) {
            pieces.addAll(Cells.changes(before, after, record.created().targetLanguage()));
        }
        String from = String.join(" ", then.sourceTexts());
        String to = String.join(" ", now.sourceTexts());
        if (!from.equals(to)) {
            source.addAll(Cells.changes(from, to, record.created().sourceLanguage()));
        }
    }
}

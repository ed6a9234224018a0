package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.review.RowFinding;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import dev.colophon.web.Piece;
import dev.colophon.web.Strip;
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

    /** Up to so many rows every row offers everything; of longer articles only the current one does. */
    private static final int OFFERED = 40;

    private final Reading reading;
    private final Sheet sheet;
    private final ArticleRecord record;
    private final ReviewQuery asked;
    private final RowTexts texts;
    private final Beside beside;
    private final StructureNotes notes;
    private final Moves moves;
    private final Deltas deltas;
    private final Map<UUID, List<Piece>> authorship;
    private final boolean offered;

    RowViews(Reading reading, ReviewQuery asked, Map<UUID, List<Piece>> authorship, Deltas deltas) {
        this.reading = reading;
        this.sheet = reading.sheet();
        this.record = reading.record();
        this.asked = asked;
        this.texts = new RowTexts(record);
        this.beside = reading.beside();
        this.notes = new StructureNotes(reading, texts);
        this.moves = new Moves(sheet);
        this.deltas = deltas;
        this.authorship = authorship;
        this.offered = asked.only() != null || Strip.rows(sheet) <= OFFERED;
    }

    /** The rows as the page shows them side by side, for whoever puts one of them on a page of its own. */
    public static RowViews side(Reading reading) {
        return new RowViews(
                reading, new ReviewQuery("side", "all", 0, null, null, true), Map.of(), new Deltas(reading, List.of()));
    }

    /** Labels of the rows that were moved away from behind this one. */
    List<String> left(SheetRow row) {
        return moves.leftAfter(Strip.label(sheet, row));
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
                current || offered,
                reading.reader().isWaitedFor(row),
                reading.looked().isNew(row),
                Pulse.text(row),
                Pulse.talk(reading.judged(), row, reading.threads().on(row)),
                texts.sourceNumbers(row, label),
                texts.source(row, beside.open(row)),
                asked.view().equals("side") ? texts.machine(row, beside.open(row), asked.words()) : CellView.NOTHING,
                edited(row),
                notes.of(row),
                moves.of(row),
                reading.rails().of(row),
                beside.findings(row, true),
                beside.findings(row, false),
                reading.judged().matchesOn(row.number()),
                beside.vetoes(row),
                reading.threads().thread(row),
                deltas.of(row),
                beside.waiver(row));
    }

    private CellView edited(SheetRow row) {
        List<Flag> flags = Flag.edited(beside.open(row), reading.judged().matchesOn(row.number()));
        return switch (asked.view()) {
            case "clean" -> texts.clean(row, flags);
            case "authorship" -> texts.written(row, authorship);
            case "inline" -> texts.edited(row, flags, Cells.Side.BOTH, asked.words());
            default -> texts.edited(row, flags, Cells.Side.TO, asked.words());
        };
    }

    private static String role(SheetRow row) {
        return row.paragraphs().get(0).role().code();
    }

    private static @Nullable String reason(SheetRow row) {
        return row.paragraphs().stream()
                .filter(paragraph -> paragraph.state() == row.state())
                .map(SheetParagraph::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
}

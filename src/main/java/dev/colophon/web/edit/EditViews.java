package dev.colophon.web.edit;

import dev.colophon.act.Document;
import dev.colophon.diff.ThreeWay;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.review.Review;
import dev.colophon.rules.Approval;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import dev.colophon.rules.release.Explaining;
import dev.colophon.text.Content;
import dev.colophon.translation.Draft;
import dev.colophon.translation.DraftService;
import dev.colophon.web.FaultView;
import dev.colophon.web.Faults;
import dev.colophon.web.Heads;
import dev.colophon.web.Sheets;
import dev.colophon.web.Strip;
import dev.colophon.web.review.Cells;
import dev.colophon.web.review.Readings;
import dev.colophon.web.review.RowView;
import dev.colophon.web.review.RowViews;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the page out that edits one paragraph. */
@Singleton
class EditViews {
    private final Sheets sheets;
    private final Heads heads;
    private final Readings readings;
    private final LiveDiffs live;
    private final DraftService drafts;

    EditViews(Sheets sheets, Heads heads, Readings readings, LiveDiffs live, DraftService drafts) {
        this.sheets = sheets;
        this.heads = heads;
        this.readings = readings;
        this.live = live;
        this.drafts = drafts;
    }

    /** The page with what the person was writing, beside what somebody else saved since they began. */
    EditView of(Account account, Review judged, UUID paragraph) {
        SheetParagraph present = present(judged.sheet(), paragraph);
        Draft draft = drafts.draft(account, judged.article().id(), paragraph).orElse(null);
        String text = draft == null ? text(present) : draft.text();
        ConflictView conflict =
                draft == null || text(present).equals(base(judged.sheet().record(), paragraph, draft.basedOn()))
                        ? null
                        : conflict(account, judged, present, text, draft.basedOn());
        return view(account, judged, present, text, draft, new ParagraphForm(), conflict, null);
    }

    /** The comparison and the checks of a text that somebody is writing. */
    LiveDiffView live(Review judged, UUID paragraph, String text) {
        SheetParagraph present = present(judged.sheet(), paragraph);
        return live.of(judged, row(judged.sheet(), present.row()), present, text);
    }

    /** The page after a refusal: the text as the person wrote it, and what somebody else saved meanwhile. */
    EditView again(Account account, Review judged, UUID paragraph, ParagraphForm form, Fault fault) {
        SheetParagraph present = present(judged.sheet(), paragraph);
        boolean moved = fault.code().equals("key-moved");
        ConflictView conflict = moved ? conflict(account, judged, present, form.text(), form.key()) : null;
        FaultView told = moved ? null : Faults.view(fault, 0, null);
        return view(account, judged, present, form.text(), null, form, conflict, told);
    }

    private EditView view(
            Account account,
            Review judged,
            SheetParagraph present,
            String text,
            @Nullable Draft draft,
            ParagraphForm form,
            @Nullable ConflictView conflict,
            @Nullable FaultView fault) {
        Sheet sheet = judged.sheet();
        RowViews rows = RowViews.side(readings.of(account, judged));
        return new EditView(
                heads.of(judged, "review"),
                Strip.segments(sheet, present.row()),
                Strip.signed(sheet),
                Strip.rows(sheet),
                head(sheet.record()),
                present.lineage(),
                String.valueOf(present.key()),
                rows.of(row(sheet, present.row()), true),
                neighbour(sheet, rows, present.row() - 1),
                neighbour(sheet, rows, present.row() + 1),
                present.standing().machineVersion(),
                text,
                lapse(present),
                Explaining.isGuarded(sheet, account.id(), present),
                Objects.requireNonNullElse(form.note(), ""),
                draft == null ? null : draft.at(),
                Engines.of(sheet.record()),
                form.pasted,
                live.of(judged, row(sheet, present.row()), present, text),
                conflict,
                fault);
    }

    /** People whose sign-offs a save makes stale; those that are stale already are not counted. */
    private static int lapse(SheetParagraph present) {
        return present.state() == State.STALE
                ? 0
                : (int) present.approvals().stream()
                        .map(Approval::person)
                        .distinct()
                        .count();
    }

    private ConflictView conflict(Account account, Review judged, SheetParagraph present, String wanted, String key) {
        ArticleRecord record = judged.sheet().record();
        String language = record.created().targetLanguage();
        String base = base(record, present.lineage(), key);
        ArticleVersion head = record.target().orElseThrow();
        String name =
                sheets.people(account, judged).name(head.recorded().actor().person());
        String theirs = text(present);
        return new ConflictView(
                name,
                head.label(),
                began(record, present.lineage(), key),
                Cells.changes(base, theirs, language),
                Cells.changes(base, wanted, language),
                theirs,
                ThreeWay.merge(base, wanted, theirs, language).orElse(null));
    }

    /** The text that a person began with, empty where it is not known. */
    private static String base(ArticleRecord record, UUID lineage, String key) {
        return record.standing(lineage, key)
                .map(then -> then.content() == null ? "" : then.content().text())
                .orElse("");
    }

    /** The last version in which the paragraph was the one that the person began with. */
    private static String began(ArticleRecord record, UUID lineage, String key) {
        return record.versions().stream()
                .filter(version -> {
                    Document.Entry entry = version.byLineage().get(lineage);
                    return entry != null && key.equals(entry.key());
                })
                .map(ArticleVersion::label)
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private static SheetParagraph present(Sheet sheet, UUID paragraph) {
        return sheet.paragraph(paragraph)
                .filter(each -> !each.removed() && each.signable())
                .orElseThrow(() -> Fault.of(
                        Fault.Kind.NOT_FOUND, "paragraph-not-found", "There is no such paragraph in the newest text."));
    }

    private static SheetRow row(Sheet sheet, int number) {
        return sheet.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable RowView neighbour(Sheet sheet, RowViews rows, int number) {
        List<SheetRow> there = sheet.rows().stream()
                .filter(row -> number > 0 && row.number() == number)
                .toList();
        return there.isEmpty() ? null : rows.of(there.get(0), false);
    }

    private static String head(ArticleRecord record) {
        return record.target().map(ArticleVersion::label).orElse("");
    }

    private static String text(SheetParagraph paragraph) {
        Content content = paragraph.content();
        return content == null ? "" : content.text();
    }
}

package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.people.Account;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import dev.colophon.web.FaultView;
import dev.colophon.web.Heads;
import dev.colophon.web.ItemView;
import dev.colophon.web.LinkView;
import dev.colophon.web.People;
import dev.colophon.web.Piece;
import dev.colophon.web.Reader;
import dev.colophon.web.Sheets;
import dev.colophon.web.Strip;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the review page out. */
@Singleton
class ReviewViews {
    private final Sheets sheets;
    private final Heads heads;
    private final RowNotes notes;

    ReviewViews(Sheets sheets, Heads heads, RowNotes notes) {
        this.sheets = sheets;
        this.heads = heads;
        this.notes = notes;
    }

    ReviewView of(Account account, Review judged, ReviewQuery asked, @Nullable FaultView fault) {
        Sheet sheet = judged.sheet();
        ArticleRecord record = sheet.record();
        Reader reader = sheets.reader(account, judged);
        People people = sheets.people(account, judged);
        RowNotes.For beside = notes.of(judged, reader, people);
        List<SheetRow> waiting =
                sheet.rows().stream().filter(reader::isWaitedFor).toList();
        int current = asked.at() > 0
                ? asked.at()
                : waiting.isEmpty() ? 0 : waiting.get(0).number();
        Authors authors = authors(record, asked.view(), people);
        Map<UUID, List<Piece>> written = authors == null ? Map.of() : authors.pieces();
        Rails rails =
                new Rails(judged.article().id(), reader, people, sheet.policy().approvals());
        RowViews rows = new RowViews(sheet, asked.view(), reader, rails, beside, written);
        List<SheetRow> shown = filtered(sheet, reader, beside, asked.show());
        return new ReviewView(
                heads.of(judged, "review"),
                asked.view(),
                views(asked),
                filters(sheet, reader, beside, asked),
                Strip.segments(sheet, current),
                Strip.signed(sheet),
                Strip.rows(sheet),
                sheet.blockers().isEmpty(),
                policy(sheet, reader, record),
                record.source().map(ArticleVersion::label).orElse("—"),
                record.base().map(ArticleVersion::label).orElse(null),
                record.target().map(ArticleVersion::label).orElse("—"),
                reader.isEditor(),
                authors == null ? List.of() : authors.legend(),
                shown.stream().map(row -> rows.of(row, row.number() == current)).toList(),
                bulk(shown, reader),
                fault,
                asked.done());
    }

    private static @Nullable Authors authors(ArticleRecord record, String view, People people) {
        return view.equals("authorship")
                ? record.target().map(head -> Authors.of(record, head, people)).orElse(null)
                : null;
    }

    private static List<LinkView> views(ReviewQuery asked) {
        return ReviewQuery.VIEWS.stream()
                .map(code -> new LinkView(code, asked.address(code, asked.show()), code.equals(asked.view()), 0))
                .toList();
    }

    private static List<LinkView> filters(Sheet sheet, Reader reader, RowNotes.For beside, ReviewQuery asked) {
        return ReviewQuery.FILTERS.stream()
                .map(code -> new LinkView(
                        code,
                        asked.address(asked.view(), code),
                        code.equals(asked.show()),
                        filtered(sheet, reader, beside, code).size()))
                .toList();
    }

    private static List<SheetRow> filtered(Sheet sheet, Reader reader, RowNotes.For beside, String show) {
        return sheet.rows().stream()
                .filter(row -> switch (show) {
                    case "mine" -> reader.isWaitedFor(row);
                    case "changed" -> changed(row);
                    case "findings" -> !beside.findings(row, true).isEmpty();
                    default -> row.state() != null;
                })
                .toList();
    }

    private static boolean changed(SheetRow row) {
        return row.paragraphs().stream().anyMatch(paragraph -> {
            Document.Change change = paragraph.change();
            return change != null && (change.moved() || !change.kind().equals("unchanged"));
        });
    }

    private static PolicyView policy(Sheet sheet, Reader reader, ArticleRecord record) {
        Document.Policy policy = sheet.policy();
        return new PolicyView(
                policy.id(),
                policy.attestation(),
                policy.approvals(),
                policy.againstSource() && record.hasSourceText(),
                reader.reads(record.created().sourceLanguage()),
                policy.ownWork(),
                record.breaking());
    }

    private static List<ItemView> bulk(List<SheetRow> shown, Reader reader) {
        List<ItemView> items = new ArrayList<>();
        shown.stream()
                .filter(row -> reader.isWaitedFor(row) && reader.maySign(row))
                .forEach(row ->
                        Reader.items(row).forEach(item -> items.add(new ItemView(item.paragraph(), item.key()))));
        return items;
    }
}

package dev.colophon.web.review;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.people.Account;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SignOff;
import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import dev.colophon.web.Heads;
import dev.colophon.web.ItemView;
import dev.colophon.web.LinkView;
import dev.colophon.web.People;
import dev.colophon.web.Piece;
import dev.colophon.web.Reader;
import dev.colophon.web.Strip;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the review page out. */
@Singleton
class ReviewViews {
    private final Heads heads;
    private final Readings readings;
    private final WrittenRows written;
    private final Visit visit;

    ReviewViews(Heads heads, Readings readings, WrittenRows written, Visit visit) {
        this.heads = heads;
        this.readings = readings;
        this.written = written;
        this.visit = visit;
    }

    ReviewView of(Account account, Review judged, ReviewQuery asked, @Nullable FaultView fault) {
        return of(account, judged, asked, fault, List.of());
    }

    /** @param seen paragraphs under the keys that an answer spoke of, where it came too late */
    ReviewView of(
            Account account, Review judged, ReviewQuery asked, @Nullable FaultView fault, List<Document.Item> seen) {
        Reading reading = readings.of(account, judged);
        Sheet sheet = judged.sheet();
        ArticleRecord record = sheet.record();
        List<SheetRow> waiting =
                sheet.rows().stream().filter(reading.reader()::isWaitedFor).toList();
        int first = waiting.isEmpty() ? 0 : waiting.get(0).number();
        int current = asked.at() > 0 ? asked.at() : first;
        Authors authors = authors(reading, asked.view());
        Map<UUID, List<Piece>> stretches = authors == null ? Map.of() : authors.pieces();
        RowViews rows = new RowViews(reading, asked, stretches, new Deltas(reading, seen));
        List<SheetRow> shown = filtered(reading, asked.show());
        VersionViews versions = new VersionViews(sheet, reading.people());
        String signed = signedVersion(reading.record(), reading.people());
        ArticleHead head = heads.of(judged, "review");
        String from = record.base().map(ArticleVersion::label).orElse(null);
        List<VersionView> picked = versions.newest(kept(record.source(), from, signed));
        List<String> editors = editors(reading);
        String last = editors.isEmpty() ? "" : editors.get(editors.size() - 1);
        WrittenRows.Frame frame = new WrittenRows.Frame(
                head, asked.view(), from, last, sheet.policy().attestation());
        Function<SheetRow, LineView> line =
                row -> LineView.of(written.of(rows.of(row, row.number() == current), frame, fault), rows.left(row));
        return new ReviewView(
                head,
                asked.view(),
                views(asked),
                filters(reading, asked),
                Strip.segments(sheet, current),
                Strip.signed(sheet),
                Strip.rows(sheet),
                sheet.blockers().isEmpty(),
                policy(sheet, reading.reader(), record),
                record.source().map(ArticleVersion::label).orElse("—"),
                from,
                record.base().map(ReviewViews::engine).orElse(null),
                record.target().map(ArticleVersion::label).orElse("—"),
                reading.reader().isEditor(),
                reading.reader().isReviewer(),
                picked,
                record.versions().size() - picked.size(),
                signed,
                authors == null ? List.of() : authors.legend(),
                reading.looked().view(versions, reading.people()),
                editors,
                waiting.isEmpty() ? WaitsView.of(sheet, reading.people(), visit.locale()) : null,
                lines(sheet, asked, shown, line),
                bulk(shown, reading.reader()),
                fault,
                asked.done());
    }

    private static @Nullable String engine(ArticleVersion machine) {
        return machine.recorded().act() instanceof Act.MachineReceived received
                ? received.engine().kind()
                : null;
    }

    /** Labels of older versions that the pickers offer all the same. */
    private static Set<String> kept(Optional<ArticleVersion> source, @Nullable String... labels) {
        Set<String> kept = Arrays.stream(labels).filter(Objects::nonNull).collect(Collectors.toSet());
        source.map(ArticleVersion::label).ifPresent(kept::add);
        return kept;
    }

    private static List<LineView> lines(
            Sheet sheet, ReviewQuery asked, List<SheetRow> shown, Function<SheetRow, LineView> line) {
        if (asked.only() != null) {
            return shown.stream()
                    .filter(row -> asked.wants("p" + Strip.label(sheet, row)))
                    .map(line)
                    .toList();
        }
        Set<Integer> numbers = shown.stream().map(SheetRow::number).collect(Collectors.toSet());
        boolean all = asked.show().equals("all");
        return Folds.of(sheet, row -> all || numbers.contains(row.number()), asked.address(asked.view(), "all"), line);
    }

    private static @Nullable Authors authors(Reading reading, String view) {
        return view.equals("authorship")
                ? reading.record()
                        .target()
                        .map(head -> Authors.of(reading.record(), head, reading.people()))
                        .orElse(null)
                : null;
    }

    /** What the reader signed last, null where they signed nothing. */
    static @Nullable String signedVersion(ArticleRecord record, People people) {
        return record.signOffs().stream()
                .filter(given -> given.approves() && people.isMe(given.person()))
                .map(SignOff::act)
                .map(act -> act.version())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static List<String> editors(Reading reading) {
        LinkedHashSet<String> editors = new LinkedHashSet<>();
        for (ArticleVersion version : reading.record().versions(ArticleVersion.Kind.EDITED)) {
            editors.add(reading.people().name(version.recorded().actor().person()));
        }
        return List.copyOf(editors);
    }

    private static List<LinkView> views(ReviewQuery asked) {
        return ReviewQuery.VIEWS.stream()
                .map(code -> new LinkView(code, asked.address(code, asked.show()), code.equals(asked.view()), 0))
                .toList();
    }

    private static List<LinkView> filters(Reading reading, ReviewQuery asked) {
        return ReviewQuery.FILTERS.stream()
                .map(code -> new LinkView(
                        code.equals("changed") && reading.looked().isKnown() ? "since" : code,
                        asked.address(asked.view(), code),
                        code.equals(asked.show()),
                        filtered(reading, code).size()))
                .toList();
    }

    private static List<SheetRow> filtered(Reading reading, String show) {
        return reading.sheet().rows().stream()
                .filter(row -> row.state() != null)
                .filter(row -> switch (show) {
                    case "mine" -> reading.reader().isWaitedFor(row);
                    case "changed" ->
                        reading.looked().isKnown() ? reading.looked().isNew(row) : changed(row);
                    case "findings" -> !reading.beside().open(row).isEmpty();
                    case "open" -> !Strip.isDone(row);
                    default -> true;
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
                record.breaking(),
                !policy.blockingChecks().isEmpty(),
                policy.passkey());
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

package dev.colophon.web.queue;

import dev.colophon.act.Document;
import dev.colophon.review.Looked;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.SecondLook;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import dev.colophon.web.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands under an article's title: stale rows, requests, a corrected source, a newer machine version, a second look. */
final class QueueChips {
    private final Sheet sheet;

    private QueueChips(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The chips of one article.
     *
     * @param looked when the reader last looked, null where they never did
     */
    static List<ChipView> of(Review review, @Nullable Looked looked) {
        QueueChips chips = new QueueChips(review.sheet());
        List<ChipView> views = new ArrayList<>();
        chips.stale().ifPresent(views::add);
        chips.requested().ifPresent(views::add);
        chips.changed(looked).ifPresent(views::add);
        chips.source().ifPresent(views::add);
        chips.machine().ifPresent(views::add);
        chips.secondLook().ifPresent(views::add);
        return views;
    }

    private Optional<ChipView> stale() {
        List<SheetRow> rows = rows(State.STALE);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String since = rows.size() == 1 ? since(rows.get(0)) : "";
        return Optional.of(new ChipView("stale", "warn", "alert", rows.size(), label(rows), since, "", null));
    }

    private Optional<ChipView> requested() {
        List<SheetRow> rows = rows(State.CHANGES_REQUESTED);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChipView("requested", "bad", "return", rows.size(), label(rows), "", "", null));
    }

    private Optional<ChipView> changed(@Nullable Looked looked) {
        int rows = looked == null ? 0 : looked.changed(sheet).size();
        return rows == 0 ? Optional.empty() : Optional.of(new ChipView("looked", "acc", "eye", rows, "", "", "", null));
    }

    /** A source corrected since, whose changes somebody has yet to look at. */
    private Optional<ChipView> source() {
        List<ArticleVersion> sources = sheet.record().versions(ArticleVersion.Kind.SOURCE);
        int affected = (int) sheet.rows().stream()
                .filter(row -> row.paragraphs().stream().anyMatch(QueueChips::staleBySource))
                .count();
        if (sources.size() < 2 || affected == 0) {
            return Optional.empty();
        }
        ArticleVersion newest = sources.get(sources.size() - 1);
        return Optional.of(new ChipView(
                "source",
                "warn",
                "renew",
                affected,
                "",
                newest.label(),
                "",
                newest.recorded().recordedAt()));
    }

    /** A machine version that came after the one the text descends from. */
    private Optional<ChipView> machine() {
        List<ArticleVersion> machines = sheet.record().versions(ArticleVersion.Kind.MACHINE);
        String base = sheet.record().base().map(ArticleVersion::label).orElse(null);
        boolean edited = sheet.record()
                .head()
                .map(head -> head.kind() == ArticleVersion.Kind.EDITED)
                .orElse(false);
        if (machines.size() < 2 || base == null || !edited) {
            return Optional.empty();
        }
        String newest = machines.get(machines.size() - 1).label();
        return newest.equals(base)
                ? Optional.empty()
                : Optional.of(new ChipView("machine", "line", "machine", 0, "", newest, base, null));
    }

    private Optional<ChipView> secondLook() {
        SecondLook due = sheet.secondLook();
        return due == null
                ? Optional.empty()
                : Optional.of(new ChipView(
                        "second-look",
                        due.overdue() ? "bad" : "warn",
                        "eye",
                        due.paragraphs(),
                        "",
                        "",
                        due.overdue() ? "over" : "",
                        due.due()));
    }

    private List<SheetRow> rows(State state) {
        return sheet.rows().stream().filter(row -> row.state() == state).toList();
    }

    private String label(List<SheetRow> rows) {
        if (rows.size() != 1) {
            return "";
        }
        String label = Strip.label(sheet, rows.get(0));
        return label.equals("H") ? label : "¶" + label;
    }

    private static boolean staleBySource(SheetParagraph paragraph) {
        return paragraph.state() == State.STALE && !"text".equals(paragraph.reason());
    }

    /** The version that made it stale: the newest source, or the last in which the paragraph changed. */
    private String since(SheetRow row) {
        if (row.paragraphs().stream().anyMatch(QueueChips::staleBySource)) {
            return sheet.record().source().map(ArticleVersion::label).orElse("");
        }
        String since = "";
        for (SheetParagraph paragraph : row.paragraphs()) {
            if (paragraph.state() == State.STALE) {
                since = lastChange(paragraph.lineage());
            }
        }
        return since;
    }

    private String lastChange(UUID lineage) {
        String last = "";
        @Nullable String before = null;
        for (ArticleVersion version : sheet.record().versions(ArticleVersion.Kind.EDITED)) {
            Document.Entry entry = version.byLineage().get(lineage);
            String key = entry == null ? null : entry.key();
            if (!Objects.equals(key, before)) {
                last = version.label();
            }
            before = key;
        }
        return last;
    }
}

package dev.colophon.web.history;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.review.Comment;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import dev.colophon.web.People;
import dev.colophon.web.SegmentView;
import dev.colophon.web.Strip;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Acts of one article in words. */
final class EventViews {
    private final Review review;
    private final Sheet sheet;
    private final People people;
    private final UnaryOperator<String> told;

    EventViews(Review review, People people, UnaryOperator<String> told) {
        this.review = review;
        this.sheet = review.sheet();
        this.people = people;
        this.told = told;
    }

    EventView of(Recorded recorded) {
        EventWords words = EventWords.of(recorded.act());
        String label = words.version();
        boolean edit = recorded.act() instanceof Act.EditSaved;
        String base = edit ? base(label) : recorded.act() instanceof Act.SourceReceived ? sourceBefore(label) : null;
        Set<UUID> changed = base == null ? Set.of() : changed(label, base);
        UUID person = recorded.actor().person();
        return new EventView(
                recorded.recordedAt(),
                words.code(),
                words.tone(),
                words.icon(),
                name(recorded),
                people.isMe(person),
                label,
                edit ? rows(changed) : rows(items(recorded)),
                words.value(),
                words.note() == null ? null : told.apply(words.note()),
                base == null ? List.of() : strip(changed),
                0,
                edit && base != null ? words(label, base, changed) : null,
                base == null ? null : "/a/" + review.article().id() + "/review?from=" + base + "&to=" + label,
                base,
                place(recorded),
                placeOf(recorded.act()),
                recorded.actor().onBehalfOf() == null
                        ? null
                        : people.name(recorded.actor().ref()));
    }

    /** What somebody said beside the record. */
    EventView of(Comment comment) {
        Set<UUID> about = comment.paragraph() == null ? Set.of() : Set.of(comment.paragraph());
        return new EventView(
                comment.at(),
                "comment",
                "",
                "quote",
                people.name(comment.author()),
                people.isMe(comment.author()),
                "",
                rows(about),
                "",
                comment.text(),
                List.of(),
                0,
                null,
                null,
                null,
                place(about),
                "rows",
                null);
    }

    /** That sign-offs went stale, and by which act. */
    EventView lapsed(Recorded cause, Map<UUID, Integer> lost) {
        return new EventView(
                cause.recordedAt(),
                "lapsed",
                "warn",
                "alert",
                "",
                false,
                EventWords.of(cause.act()).version(),
                rows(lost.keySet()),
                "",
                null,
                List.of(),
                lost.values().stream().mapToInt(Integer::intValue).sum(),
                null,
                null,
                null,
                place(lost.keySet()),
                "rows",
                null);
    }

    private @Nullable WordsView words(String label, String base, Set<UUID> changed) {
        ArticleVersion before = sheet.record().version(base).orElse(null);
        ArticleVersion after = sheet.record().version(label).orElse(null);
        return before == null || after == null || before.kind() == ArticleVersion.Kind.SOURCE
                ? null
                : new EditWords(sheet.record()).of(before, after, changed);
    }

    private @Nullable String sourceBefore(String label) {
        String before = null;
        for (ArticleVersion version : sheet.record().versions(ArticleVersion.Kind.SOURCE)) {
            if (version.label().equals(label)) {
                return before;
            }
            before = version.label();
        }
        return null;
    }

    private static String placeOf(Act act) {
        return act instanceof Act.ReleaseRefused ? "gates" : act instanceof Act.Released ? "report" : "rows";
    }

    private @Nullable String place(Recorded recorded) {
        String article = "/a/" + review.article().id();
        if (recorded.act() instanceof Act.ReleaseRefused) {
            return article + "/release";
        }
        if (recorded.act() instanceof Act.Released released) {
            return article + "/audit?release=" + released.release();
        }
        return place(items(recorded));
    }

    /** The first row that has one of them. */
    private @Nullable String place(Set<UUID> lineages) {
        return sheet.rows().stream()
                .filter(row -> row.number() > 0)
                .filter(row -> row.paragraphs().stream().anyMatch(paragraph -> lineages.contains(paragraph.lineage())))
                .findFirst()
                .map(row -> "/a/" + review.article().id() + "/review?at=" + row.number() + "#p" + row.number())
                .orElse(null);
    }

    private String name(Recorded recorded) {
        return switch (recorded.actor().kind()) {
            case SERVICE -> "Colophon";
            case PERSON, CLIENT -> people.names().getOrDefault(recorded.actor().person(), "Colophon");
        };
    }

    private @Nullable String base(String label) {
        return sheet.record()
                .version(label)
                .map(version -> version.document().basedOn())
                .orElse(null);
    }

    /** Lineages whose text differs between two versions, came, or went. */
    private Set<UUID> changed(String label, String base) {
        Set<UUID> changed = new LinkedHashSet<>();
        Map<UUID, Document.Entry> before = entries(base);
        Map<UUID, Document.Entry> after = entries(label);
        after.forEach((lineage, entry) -> {
            Document.Entry old = before.get(lineage);
            if (old == null || !String.valueOf(entry.key()).equals(String.valueOf(old.key()))) {
                changed.add(lineage);
            }
        });
        before.keySet().stream().filter(lineage -> !after.containsKey(lineage)).forEach(changed::add);
        return changed;
    }

    private Map<UUID, Document.Entry> entries(String label) {
        return sheet.record().version(label).map(ArticleVersion::byLineage).orElse(Map.of());
    }

    private static Set<UUID> items(Recorded recorded) {
        Set<UUID> items = new LinkedHashSet<>();
        recorded.documents().values().forEach(subject -> {
            if (subject.document() instanceof Document.Items named) {
                named.items().forEach(item -> items.add(item.paragraph()));
            } else if (subject.document() instanceof Document.Alignment alignment) {
                alignment.items().forEach(link -> items.add(link.paragraph()));
            }
        });
        if (recorded.act() instanceof Act.FindingDismissed dismissed) {
            items.add(dismissed.paragraph());
        }
        return items;
    }

    private String rows(Set<UUID> lineages) {
        Set<String> labels = new LinkedHashSet<>();
        for (SheetRow row : sheet.rows()) {
            if (row.number() > 0
                    && row.paragraphs().stream().anyMatch(paragraph -> lineages.contains(paragraph.lineage()))) {
                String label = Strip.label(sheet, row);
                labels.add(label.equals("H") ? "H" : "¶" + label);
            }
        }
        return String.join(", ", labels);
    }

    private List<SegmentView> strip(Set<UUID> changed) {
        return Strip.changes(
                sheet, row -> row.paragraphs().stream().anyMatch(paragraph -> changed.contains(paragraph.lineage())));
    }
}

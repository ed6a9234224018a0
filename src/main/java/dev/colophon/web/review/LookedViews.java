package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.review.Looked;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.web.People;
import dev.colophon.web.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed in an article since a person last had it before them. */
final class LookedViews {
    private static final int LINES = 3;

    private final Sheet sheet;
    private final ArticleRecord record;
    private final @Nullable Looked looked;
    private final @Nullable Map<UUID, Document.Entry> then;
    private final List<SheetRow> changed;
    private final Set<Integer> numbers;

    LookedViews(Sheet sheet, Optional<Looked> looked) {
        this.sheet = sheet;
        this.record = sheet.record();
        this.looked = looked.orElse(null);
        this.then = looked.flatMap(last -> record.version(last.version()))
                .map(ArticleVersion::byLineage)
                .orElse(null);
        this.changed = looked.map(last -> last.changed(sheet)).orElse(List.of());
        this.numbers = changed.stream().map(SheetRow::number).collect(Collectors.toSet());
    }

    boolean isKnown() {
        return then != null;
    }

    /** Whether a row reads otherwise than when the person last looked. */
    boolean isNew(SheetRow row) {
        return numbers.contains(row.number());
    }

    /** Null where the person never looked. */
    @Nullable
    LookedView view(VersionViews versions, People people) {
        if (looked == null || then == null) {
            return null;
        }
        List<LookedView.Line> lines = new ArrayList<>();
        List<ArticleVersion> all = record.versions();
        for (int n = all.size() - 1; n >= 0 && !all.get(n).label().equals(looked.version()); n--) {
            if (all.get(n).kind() == ArticleVersion.Kind.EDITED && lines.size() < LINES) {
                lines.add(line(all.get(n), versions, people));
            }
        }
        String first = changed.isEmpty() ? "" : "p" + Strip.label(sheet, changed.get(0));
        return new LookedView(looked.version(), looked.at(), lines, changed.size(), first);
    }

    private LookedView.Line line(ArticleVersion version, VersionViews versions, People people) {
        UUID person = version.recorded().actor().person();
        Map<Boolean, List<SheetRow>> rows =
                versions.changed(version).stream().collect(Collectors.partitioningBy(this::isAdded));
        return new LookedView.Line(
                people.name(person),
                people.isMe(person),
                version.label(),
                labels(rows.getOrDefault(false, List.of())),
                labels(rows.getOrDefault(true, List.of())));
    }

    private boolean isAdded(SheetRow row) {
        return then != null
                && row.paragraphs().stream().map(SheetParagraph::lineage).noneMatch(then::containsKey);
    }

    private String labels(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> Strip.label(sheet, row))
                .map(label -> label.equals("H") ? "H" : "¶" + label)
                .collect(Collectors.joining(", "));
    }
}

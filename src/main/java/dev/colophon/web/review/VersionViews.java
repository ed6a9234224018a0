package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.web.People;
import dev.colophon.web.Strip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The versions of an article, newest first, each with the rows it changed. */
final class VersionViews {
    /** Every saved paragraph is a version: a day's work would make the list longer than the page. */
    private static final int NEWEST = 12;

    private final Sheet sheet;
    private final ArticleRecord record;
    private final People people;

    VersionViews(Sheet sheet, People people) {
        this.sheet = sheet;
        this.record = sheet.record();
        this.people = people;
    }

    /** The newest, and of the others those of these labels. */
    List<VersionView> newest(Set<String> also) {
        List<ArticleVersion> all = record.versions();
        List<VersionView> versions = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            ArticleVersion version = all.get(n);
            if (n < all.size() - NEWEST && !also.contains(version.label())) {
                continue;
            }
            boolean machine = version.kind() == ArticleVersion.Kind.MACHINE;
            versions.add(new VersionView(
                    version.label(),
                    version.kind().name().toLowerCase(Locale.ROOT),
                    machine ? "" : people.name(version.recorded().actor().person()),
                    version.recorded().recordedAt(),
                    version.kind() == ArticleVersion.Kind.SOURCE ? List.of() : Strip.changes(sheet, changes(version))));
        }
        Collections.reverse(versions);
        return versions;
    }

    /** The rows of the present text whose paragraphs are other ones in this version than in the one it was made from. */
    List<SheetRow> changed(ArticleVersion version) {
        return sheet.rows().stream()
                .filter(row -> row.state() != null)
                .filter(changes(version))
                .toList();
    }

    private Predicate<SheetRow> changes(ArticleVersion version) {
        ArticleVersion before = before(version);
        Map<UUID, Document.Entry> now = version.byLineage();
        Map<UUID, Document.Entry> then = before == null ? Map.of() : before.byLineage();
        return row -> row.paragraphs().stream()
                .map(SheetParagraph::lineage)
                .anyMatch(lineage -> !Objects.equals(key(now.get(lineage)), key(then.get(lineage))));
    }

    private @Nullable ArticleVersion before(ArticleVersion version) {
        String base = version.document().basedOn();
        return base == null
                ? null
                : record.version(base)
                        .filter(other -> other.kind() != ArticleVersion.Kind.SOURCE)
                        .orElse(null);
    }

    private static @Nullable String key(Document.@Nullable Entry entry) {
        return entry == null ? null : entry.key();
    }
}

package dev.colophon.review;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a person last looked at an article.
 *
 * @param version label of the version that was before them
 */
public record Looked(String version, Instant at) {
    /** The rows that read otherwise now; none where the article does not have that version. */
    public List<SheetRow> changed(Sheet sheet) {
        return sheet.record().version(version).map(ArticleVersion::byLineage).stream()
                .flatMap(then -> sheet.rows().stream().filter(row -> row.state() != null && differs(row, then)))
                .toList();
    }

    private static boolean differs(SheetRow row, Map<UUID, Document.Entry> then) {
        return row.paragraphs().stream()
                .anyMatch(paragraph -> !Objects.equals(paragraph.key(), key(then.get(paragraph.lineage()))));
    }

    private static @Nullable String key(Document.@Nullable Entry entry) {
        return entry == null ? null : entry.key();
    }
}

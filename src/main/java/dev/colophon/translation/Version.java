package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is read.
 *
 * @param basedOn the version it was made from; for a machine version its source version
 * @param createdBy the person, client or service whose act it was
 * @param engine of a machine version, else null
 * @param translatedAt when the engine made it, where its sender said so
 */
public record Version(
        String label,
        ArticleVersion.Kind kind,
        @Nullable String basedOn,
        Instant createdAt,
        UUID createdBy,
        Act.@Nullable Engine engine,
        @Nullable Instant translatedAt,
        @Nullable String note,
        List<Line> paragraphs) {
    /** A paragraph of a version under its lineage; {@code erased} where its text was destroyed. */
    public record Line(UUID id, Paragraph paragraph, boolean erased) {}

    public Version {
        paragraphs = List.copyOf(paragraphs);
    }
}

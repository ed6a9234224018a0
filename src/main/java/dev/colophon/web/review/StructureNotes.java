package dev.colophon.web.review;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.SheetRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what happened to whole rows: how many paragraphs became how many, and who added or removed one. */
final class StructureNotes {
    private final Reading reading;
    private final RowTexts texts;

    StructureNotes(Reading reading, RowTexts texts) {
        this.reading = reading;
        this.texts = texts;
    }

    /** The structure that changed, or else a class that a reader of the row should know of; null for neither. */
    @Nullable
    NoteView of(SheetRow row) {
        Document.Change change = row.paragraphs().get(0).change();
        if (change == null || change.kind().equals("edited") || change.kind().equals("unchanged")) {
            return null;
        }
        String code = change.kind();
        UUID lineage = row.paragraphs().get(0).lineage();
        ArticleVersion version = switch (code) {
            case "added" -> came(lineage);
            case "removed" -> went(lineage);
            default -> null;
        };
        return new NoteView(
                code,
                texts.machineTexts(row).size(),
                texts.texts(row).size(),
                version == null
                        ? ""
                        : reading.people().name(version.recorded().actor().person()),
                version == null ? "" : version.label(),
                version != null && version.recorded().act() instanceof Act.EditSaved saved
                        ? reading.beside().noted(saved.note())
                        : null);
    }

    /** The edited version that first had the paragraph. */
    private @Nullable ArticleVersion came(UUID lineage) {
        return reading.record().versions(ArticleVersion.Kind.EDITED).stream()
                .filter(version -> has(version, lineage))
                .findFirst()
                .orElse(null);
    }

    /** The edited version that first was without it, after one that had it. */
    private @Nullable ArticleVersion went(UUID lineage) {
        ArticleVersion went = null;
        boolean there = false;
        for (ArticleVersion version : reading.record().versions()) {
            if (version.kind() != ArticleVersion.Kind.SOURCE) {
                boolean has = has(version, lineage);
                went = has ? null : there ? version : went;
                there = has;
            }
        }
        return went != null && went.kind() == ArticleVersion.Kind.EDITED ? went : null;
    }

    private static boolean has(ArticleVersion version, UUID lineage) {
        return version.entries().stream().anyMatch(entry -> entry.lineage().equals(lineage));
    }
}

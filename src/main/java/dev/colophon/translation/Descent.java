package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.text.Paragraph;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph about to be saved, with all that its version will say of it but its key and its commitment.
 *
 * @param links lineages of the head's paragraphs that it corresponds to
 */
record Descent(
        Paragraph paragraph,
        UUID lineage,
        List<UUID> parents,
        List<UUID> source,
        List<UUID> links,
        boolean ambiguous,
        Document.@Nullable Baseline baseline,
        Document.@Nullable Change change,
        @Nullable String pastedFrom) {}

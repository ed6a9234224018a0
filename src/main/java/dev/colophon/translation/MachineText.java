package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine translation as it is handed in.
 *
 * @param sourceVersion what was translated, {@code s1} …
 * @param scope target lineages it speaks of, null for the whole text
 * @param engine as declared
 * @param named lineages that paragraphs are said to continue, by position
 */
public record MachineText(
        String sourceVersion,
        @Nullable Instant translatedAt,
        @Nullable List<UUID> scope,
        Act.Engine engine,
        List<Paragraph> paragraphs,
        Map<Integer, UUID> named) {
    public MachineText {
        paragraphs = List.copyOf(paragraphs);
        named = Map.copyOf(named);
    }

    /** A whole text of which nothing but itself is known. */
    public MachineText(
            String sourceVersion, @Nullable Instant translatedAt, Act.Engine engine, List<Paragraph> paragraphs) {
        this(sourceVersion, translatedAt, null, engine, paragraphs, Map.of());
    }

    /**
     * The paragraphs with the lineage each continues: as named or, where the scope names exactly as many, as the scope has
     * them in order.
     */
    List<NewParagraph> lines() {
        List<UUID> wanted = scope == null || !named.isEmpty() || scope.size() != paragraphs.size() ? List.of() : scope;
        List<NewParagraph> lines = new ArrayList<>();
        for (int n = 0; n < paragraphs.size(); n++) {
            UUID id = wanted.isEmpty() ? named.get(n) : wanted.get(n);
            lines.add(new NewParagraph(paragraphs.get(n), id, null, null));
        }
        return lines;
    }
}

package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine translation as it is handed in.
 *
 * @param sourceVersion what was translated, {@code s1} …
 * @param scope target lineages it speaks of, null for the whole text
 * @param engine as declared
 */
public record MachineText(
        String sourceVersion,
        @Nullable Instant translatedAt,
        @Nullable List<UUID> scope,
        Act.Engine engine,
        List<Paragraph> paragraphs) {
    public MachineText {
        paragraphs = List.copyOf(paragraphs);
    }
}

package dev.colophon.api.article;

import dev.colophon.api.input.Moments;
import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Received;
import dev.colophon.api.input.ReceivedParagraphs;
import dev.colophon.translation.MachineText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine version as it is sent.
 *
 * @param sourceVersion what was translated, {@code s1} where it is not told
 * @param scope lineages it speaks of, null for the whole text
 */
public record MachineVersionBody(
        @Nullable String sourceVersion,
        @Nullable Instant translatedAt,
        @Nullable List<UUID> scope,
        @Nullable EngineBody engine,
        @Nullable List<ParagraphBody> paragraphs) {

    /**
     * What the room takes.
     *
     * @param pointer where this stands in the request, empty for the whole body
     */
    Received<MachineText> read(String pointer) {
        Problems problems = new Problems();
        var declared = EngineBody.read(engine, pointer + "/engine", problems);
        String source = problems.text(sourceVersion, pointer + "/sourceVersion", ParagraphReader.SHORT);
        if (scope != null && (scope.isEmpty() || scope.contains(null))) {
            problems.add(pointer + "/scope", "missing", "must name the paragraphs it speaks of, or be null for all");
        }
        problems.check();
        ReceivedParagraphs received = ParagraphReader.stored(paragraphs, pointer + "/paragraphs");
        MachineText text = new MachineText(
                Objects.requireNonNullElse(source, "s1"),
                Moments.stored(translatedAt),
                scope,
                declared,
                received.paragraphs(),
                received.named());
        return new Received<>(text, received.normalised());
    }
}

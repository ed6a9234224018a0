package dev.colophon.api.release;

import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.release.ReleaseRequest;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to release, as JSON. */
public record ReleaseBody(
        @Nullable String manifest,
        @Nullable String kind,
        @Nullable String note,
        @Nullable String publicNote,
        @Nullable UUID responsibleEditor,
        @Nullable Override override) {

    /** Why a chief lets it pass its blockers. */
    @Schema(name = "ReleaseOverride")
    public record Override(@Nullable String reason) {}

    /** What the room is asked; what is wrong is told at once. */
    ReleaseRequest read() {
        Problems problems = new Problems();
        String reason =
                override == null ? null : problems.required(override.reason(), "/override/reason", Reasons.LENGTH);
        ReleaseRequest request = new ReleaseRequest(
                problems.required(manifest, "/manifest", ParagraphReader.SHORT),
                problems.required(kind, "/kind", ParagraphReader.SHORT),
                problems.text(note, "/note", Reasons.LENGTH),
                problems.text(publicNote, "/publicNote", Reasons.LENGTH),
                responsibleEditor,
                reason);
        problems.check();
        return request;
    }
}

package dev.colophon.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to release.
 *
 * @param manifest {@code sha256:…} of the manifest they saw
 * @param kind {@code first, update, minor, correction, clarification}
 * @param note for the house
 * @param publicNote for the readers; demanded of a correction and a clarification
 * @param responsibleEditor who holds editorial responsibility, null for the desk's default
 * @param overrideReason why a chief lets it pass its blockers, null where nobody asks for that
 */
public record ReleaseRequest(
        String manifest,
        String kind,
        @Nullable String note,
        @Nullable String publicNote,
        @Nullable UUID responsibleEditor,
        @Nullable String overrideReason) {}

package dev.colophon.people;

import dev.colophon.act.Document;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A policy of a desk, as its settings show it.
 *
 * @param id {@code standard/4}; of a draft its UUID
 * @param state {@code draft}, {@code active} or {@code past}
 * @param since when it was activated, of a draft when it was written
 * @param sha256 of the recorded document; null for a draft
 */
public record PolicyVersion(
        String id,
        String desk,
        String state,
        Instant since,
        @Nullable String sha256,
        Document.Policy document) {}

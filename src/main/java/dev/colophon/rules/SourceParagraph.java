package dev.colophon.rules;

import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a source version.
 *
 * @param content null for media and where it was erased
 */
public record SourceParagraph(
        UUID lineage,
        Role role,
        @Nullable Content content,
        @Nullable String ref) {}

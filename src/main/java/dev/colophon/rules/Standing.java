package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it stands at some moment, in the text or removed from it.
 *
 * @param key null for media
 * @param content null for media, for a removed paragraph and for one whose text was erased
 * @param source lineages of the source paragraphs it renders then, in source order
 * @param sourceTexts their texts, those that are not erased
 * @param baseline the machine text it descends from, null where there is none
 * @param entry as the version holds it, null for a removed paragraph
 */
public record Standing(
        UUID lineage,
        Role role,
        @Nullable String key,
        @Nullable Content content,
        List<UUID> source,
        List<String> sourceTexts,
        Document.@Nullable Baseline baseline,
        Document.@Nullable Entry entry) {
    public Standing {
        source = List.copyOf(source);
        sourceTexts = List.copyOf(sourceTexts);
    }

    /** Whether the text no longer has it. */
    public boolean removed() {
        return entry == null;
    }

    /** Whether it is a paragraph of text that was erased. */
    public boolean erased() {
        return entry != null && content == null && role.hasText();
    }

    /** Whether the link to the version before was doubtful. */
    public boolean ambiguous() {
        return entry != null && entry.ambiguous();
    }

    /** Lineages of the machine paragraphs it descends from. */
    public List<UUID> machine() {
        return baseline == null ? List.of() : baseline.paragraphs();
    }

    /** The machine version it descends from, null where there is none. */
    public @Nullable String machineVersion() {
        return baseline == null ? null : baseline.version();
    }
}

package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article with its source, its machine text and its edit, paragraph by paragraph, as CAT tools and engines take it.
 *
 * @param id names the article
 * @param original what its publishing system calls it, null where that has no name
 * @param organisation who edits
 */
public record Bilingual(
        String id,
        @Nullable String original,
        String sourceLanguage,
        String targetLanguage,
        String organisation,
        List<Unit> units) {
    /**
     * One paragraph of the text; one that has no text any more is left out.
     *
     * @param id its lineage
     * @param source the source paragraphs it renders
     * @param machine the machine texts it descends from, empty where there are none
     * @param engine what those were made with
     * @param machineAt when they were received
     * @param edited whether the text differs from them
     * @param signed whether approvals suffice
     */
    public record Unit(
            String id,
            Role role,
            @Nullable String ref,
            List<Content> source,
            List<String> machine,
            @Nullable String engine,
            @Nullable Instant machineAt,
            Content target,
            boolean edited,
            boolean signed) {
        public Unit {
            source = List.copyOf(source);
            machine = List.copyOf(machine);
        }
    }

    public Bilingual {
        units = List.copyOf(units);
    }

    /** Who made the picture of a caption: the first that is named. */
    static @Nullable String credit(List<Content> contents) {
        return contents.stream()
                .map(Content::credit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

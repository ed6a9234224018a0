package dev.colophon.exchange;

import dev.colophon.text.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document of the trade holds: a page and, where it is a bilingual one, the machine's translation.
 *
 * @param externalId what the document calls itself
 * @param sourceUrl where it was published
 * @param machine null where the document has no target
 */
public record Story(
        NewspaperPage page,
        @Nullable String externalId,
        @Nullable String sourceLanguage,
        @Nullable String targetLanguage,
        @Nullable String sourceUrl,
        @Nullable Machine machine) {
    /**
     * A translation as it stands in a bilingual document.
     *
     * @param origin what the document says that it was made with, null where it does not say
     * @param version of that, as far as it says
     */
    public record Machine(@Nullable String origin, @Nullable String version, List<Paragraph> paragraphs) {
        public Machine {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A page alone. */
    public static Story of(NewspaperPage page, String language) {
        return new Story(page, null, language, null, null, null);
    }
}

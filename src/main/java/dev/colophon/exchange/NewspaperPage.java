package dev.colophon.exchange;

import dev.colophon.fault.Fault;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A newspaper page as plain text: headline, published line, captions with their credit in brackets, paragraphs, a closing
 * disclosure line, bylines.
 *
 * @param publishedAt the moment the published line tells, null where there is no such line
 * @param claimedDisclosure the disclosure line somebody typed, null where there is none
 * @param paragraphs everything else, in order
 */
public record NewspaperPage(
        @Nullable Instant publishedAt,
        List<Byline> bylines,
        @Nullable String claimedDisclosure,
        List<Paragraph> paragraphs) {
    public NewspaperPage {
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Recognises a copied page. Every line that is not blank is a paragraph, white space around it aside; what is not
     * recognised stays body, nothing is dropped.
     *
     * @param language BCP 47; Korean and Japanese pages may name their authors in their own way
     * @param zone where a time without a zone was read off the clock
     * @throws Fault INVALID {@code text-empty} where no line holds anything
     */
    public static NewspaperPage parse(String text, String language, ZoneId zone) {
        List<String> lines = Lines.of(text);
        if (lines.isEmpty()) {
            throw Fault.of(Fault.Kind.INVALID, "text-empty", "There is no text on this page. Paste the article.")
                    .at("/text", "holds nothing but white space");
        }
        return new PageReader(lines, language, zone).read();
    }

    /**
     * The page in the shape {@link #parse} reads. Reading it gives this page again, as long as plain text can say it: marks
     * and media are left out, a line break inside a paragraph begins a new one, a caption without credit reads as body.
     */
    public String write(String language, ZoneId zone) {
        return new PageWriter(this, language, zone).write();
    }
}

package dev.colophon.api.release;

import dev.colophon.api.input.Moments;
import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.StatelessFields;
import dev.colophon.release.PublishedPage;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published page as JSON.
 *
 * @param text as copied from the page; or else {@code paragraphs}
 */
public record PublishedPageBody(
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String text,
        @Nullable List<ParagraphBody> paragraphs) {
    /** What the room takes. */
    PublishedPage read() {
        Problems problems = new Problems();
        String address = problems.address(problems.required(url, "/url", ParagraphReader.SHORT), "/url");
        String copied = problems.text(text, "/text", StatelessFields.CHARACTERS);
        if ((copied == null) == (paragraphs == null)) {
            problems.add("/text", "missing", "must be the page as copied, unless its paragraphs are given");
        }
        problems.check();
        List<Paragraph> shown = copied == null
                ? ParagraphReader.compared(paragraphs, "/paragraphs").paragraphs()
                : null;
        return new PublishedPage(String.valueOf(address), Moments.stored(publishedAt), copied, shown);
    }
}

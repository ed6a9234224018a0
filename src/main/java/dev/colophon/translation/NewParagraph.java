package dev.colophon.translation;

import dev.colophon.text.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it is handed in.
 *
 * @param id the lineage it continues, where the sender knows it
 * @param from the machine version it was taken from, where not from the head
 * @param pastedFrom where pasted words came from: {@code mine} or a machine as named
 */
public record NewParagraph(
        Paragraph paragraph,
        @Nullable UUID id,
        @Nullable String from,
        @Nullable String pastedFrom) {
    /** A paragraph about which nothing but itself is known. */
    public static NewParagraph of(Paragraph paragraph) {
        return new NewParagraph(paragraph, null, null, null);
    }
}

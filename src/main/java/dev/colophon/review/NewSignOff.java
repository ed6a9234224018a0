package dev.colophon.review;

import dev.colophon.act.Document.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict somebody wants to give.
 *
 * @param items 1 to 1,000 paragraphs, each under the key that was shown
 * @param verdict {@code approve} or {@code request-changes}
 * @param basis {@code against-source} or {@code target-only}; null for what the person reads
 * @param shown the caller's statement that a person saw these texts
 */
public record NewSignOff(
        List<Item> items,
        String verdict,
        @Nullable String comment,
        @Nullable String basis,
        boolean shown) {
    public NewSignOff {
        items = List.copyOf(items);
    }
}

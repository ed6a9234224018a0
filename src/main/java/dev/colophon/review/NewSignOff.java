package dev.colophon.review;

import dev.colophon.act.Document.Item;
import dev.colophon.people.PasskeyAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict somebody wants to give.
 *
 * @param items 1 to 1,000 paragraphs, each under the key that was shown
 * @param verdict {@code approve} or {@code request-changes}
 * @param basis {@code against-source} or {@code target-only}; null for what the person reads
 * @param shown the caller's statement that a person saw these texts
 * @param answer their authenticator's answer to the statement, see {@link ReviewService#statement}; null without one
 */
public record NewSignOff(
        List<Item> items,
        String verdict,
        @Nullable String comment,
        @Nullable String basis,
        boolean shown,
        @Nullable PasskeyAnswer answer) {
    public NewSignOff {
        items = List.copyOf(items);
    }

    /** A verdict that no authenticator signed. */
    public NewSignOff(
            List<Item> items, String verdict, @Nullable String comment, @Nullable String basis, boolean shown) {
        this(items, verdict, comment, basis, shown, null);
    }
}

package dev.colophon.article;

import dev.colophon.fault.Fault;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a change on a card. */
final class CardChange {
    private static final int MOST_URGENT = 1;
    private static final int LEAST_URGENT = 9;

    private CardChange() {}

    /**
     * Applies it and says whether it touched what releases tell: bylines or embargo.
     *
     * @param embargo what the record says of it until now
     */
    static boolean apply(ArticleEntity card, ArticleChange change, @Nullable Instant embargo) {
        if (change.dueAt() != null) {
            card.dueAt = change.dueAt().orElse(null);
        }
        if (change.slug() != null) {
            card.slug = change.slug().orElse(null);
        }
        if (change.urgency() != null) {
            card.urgency = urgency(change.urgency());
        }
        if (change.assignees() != null) {
            card.assignees = new HashSet<>(change.assignees());
        }
        return applyRecorded(card, change, embargo);
    }

    private static boolean applyRecorded(ArticleEntity card, ArticleChange change, @Nullable Instant embargo) {
        boolean recorded = false;
        if (change.embargoUntil() != null) {
            card.embargoUntil = change.embargoUntil().orElse(null);
            recorded = !Objects.equals(embargo, card.embargoUntil);
        }
        if (change.bylines() != null && !change.bylines().equals(card.card().bylines())) {
            card.bylines.clear();
            change.bylines().forEach(byline -> card.bylines.add(ArticleEntity.BylineValue.of(byline)));
            recorded = true;
        }
        return recorded;
    }

    private static int urgency(int urgency) {
        if (urgency < MOST_URGENT || urgency > LEAST_URGENT) {
            throw Fault.of(Fault.Kind.INVALID, "invalid-urgency", "Urgency is a number from 1, most urgent, to 9.")
                    .at("/urgency", "from 1 to 9");
        }
        return urgency;
    }
}

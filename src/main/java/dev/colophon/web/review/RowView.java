package dev.colophon.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the review page: an aligned group of paragraphs and all that is said about it.
 *
 * @param number from 1, 0 for media
 * @param label as the gutter shows it: {@code H} for the headline, else the number
 * @param state the weakest of its paragraphs, its API name; empty for media
 * @param reason of that state, as the sheet says
 * @param since version since which it is stale
 * @param note change of structure or class: {@code added, removed, split, merged, rewritten, formatted}; null for none
 * @param have approvals that count
 * @param need approvals the policy asks for
 * @param waived reason of a waiver, null without one
 */
public record RowView(
        int number,
        String label,
        String role,
        String state,
        @Nullable String reason,
        @Nullable String since,
        int have,
        int need,
        boolean current,
        @Nullable String sourceNumbers,
        CellView source,
        CellView machine,
        CellView edited,
        @Nullable String note,
        boolean moved,
        RailView rail,
        List<FindingView> findings,
        List<FindingView> dismissed,
        List<VetoView> vetoes,
        @Nullable DeltaView delta,
        @Nullable String waived) {
    /** The place of the row on the page. */
    public String anchor() {
        return "p" + label;
    }

    /** Whether nothing is left to do, so that it steps back. */
    public boolean isDone() {
        return state.equals("signed") || state.equals("carried") || state.equals("waived");
    }

    public boolean isHeadline() {
        return role.equals("headline");
    }

    /** Whether it is a picture, table or embed, which has a place and nothing to sign. */
    public boolean isMedia() {
        return number == 0;
    }

    /** How many lines of the grid the gutter and the rail reach over: the texts and each band under them. */
    public int getLines() {
        return 1 + findings.size() + (vetoes.isEmpty() ? 0 : 1);
    }
}

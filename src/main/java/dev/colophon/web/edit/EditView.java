package dev.colophon.web.edit;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import dev.colophon.web.SegmentView;
import dev.colophon.web.review.RowView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page to edit one paragraph.
 *
 * @param key the paragraph had when the page was made
 * @param text in the field: the present one, or what the person wrote before a conflict
 * @param lapse sign-offs that saving makes stale
 * @param asksWhy whether a note is wanted for a change of a number, name, quotation or negation
 * @param note for reviewers, as the person wrote it
 * @param before the row above, for the eye; {@code after} the one below
 * @param draft when the text in the field was kept as a draft, null where it is none
 * @param engines machines known here, for whoever pastes
 * @param pasted what was said of pasted words before
 * @param conflict what somebody else saved meanwhile, null without
 */
record EditView(
        ArticleHead article,
        List<SegmentView> strip,
        int signed,
        int total,
        String version,
        UUID paragraph,
        String key,
        RowView row,
        @Nullable RowView before,
        @Nullable RowView after,
        @Nullable String machineVersion,
        String text,
        int lapse,
        boolean asksWhy,
        String note,
        @Nullable Instant draft,
        List<String> engines,
        PastedForm pasted,
        LiveDiffView live,
        @Nullable ConflictView conflict,
        @Nullable FaultView fault) {}

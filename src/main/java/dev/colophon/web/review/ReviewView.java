package dev.colophon.web.review;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import dev.colophon.web.ItemView;
import dev.colophon.web.LinkView;
import dev.colophon.web.SegmentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review page.
 *
 * @param view {@code side, inline, clean, authorship}
 * @param from label of the version on the left, null where there is none
 * @param to label of the edited version
 * @param edits whether the reader may edit the text
 * @param authors legend of the authorship view
 * @param bulk what one press signs: the rows on the page that wait for the reader
 */
record ReviewView(
        ArticleHead article,
        String view,
        List<LinkView> views,
        List<LinkView> filters,
        List<SegmentView> strip,
        int signed,
        int total,
        boolean ready,
        PolicyView policy,
        String source,
        @Nullable String from,
        String to,
        boolean edits,
        List<AuthorView> authors,
        List<RowView> rows,
        List<ItemView> bulk,
        @Nullable FaultView fault,
        @Nullable String done) {}

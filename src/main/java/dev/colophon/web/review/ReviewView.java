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
 * @param engine kind of the engine that made it, as declared; null where there is none
 * @param to label of the edited version
 * @param edits whether the reader may edit the text; {@code reviews} whether they may sign
 * @param versions newest first, for the pickers: the newest, and the older ones that matter
 * @param earlier versions that the pickers leave out
 * @param signedVersion what the reader signed last, null where they signed nothing
 * @param authors legend of the authorship view
 * @param looked what changed since the reader last looked, null where they never did
 * @param editors who saved the versions that stand, newest first
 * @param waits whom the article waits for, null where it waits for the reader
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
        @Nullable String engine,
        String to,
        boolean edits,
        boolean reviews,
        List<VersionView> versions,
        int earlier,
        @Nullable String signedVersion,
        List<AuthorView> authors,
        @Nullable LookedView looked,
        List<String> editors,
        @Nullable WaitsView waits,
        List<LineView> lines,
        List<ItemView> bulk,
        @Nullable FaultView fault,
        @Nullable String done) {
    /** The edit before the newest, null where there is none. */
    public @Nullable String getEarlierEdit() {
        List<VersionView> edits = versions.stream()
                .filter(version -> version.kind().equals("edited"))
                .toList();
        return edits.size() < 2 ? null : edits.get(1).label();
    }

    /** The filter that leaves nothing, null where rows are shown. */
    public @Nullable String getLeavesNothing() {
        return filters.stream()
                .filter(filter -> filter.current() && filter.count() == 0)
                .map(LinkView::code)
                .findFirst()
                .orElse(null);
    }

    /** Whether so many rows are on the page that the browser is to lay out only those in sight. */
    public boolean isLong() {
        return total > 40;
    }
}

package dev.colophon.web.published;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import dev.colophon.web.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is copied, and what a published page says against it.
 *
 * @param text as a newspaper page in plain text
 * @param html as a fragment to be put into a page
 * @param checked whether a page was held against it just now
 * @param differences where they part, none where they match
 * @param url where the page stands, as typed
 * @param typed the page's text, as typed
 */
record PublishedView(
        ArticleHead article,
        int number,
        boolean retracted,
        String text,
        String html,
        boolean mayCheck,
        boolean checked,
        List<Difference> differences,
        String url,
        String typed,
        @Nullable FaultView fault) {
    /** A stretch where release and page part; {@code change} as in the API. */
    record Difference(String change, List<Piece> pieces) {}

    public boolean isSame() {
        return checked && differences.isEmpty();
    }
}

package dev.colophon.notify;

import dev.colophon.release.ReleaseHead;
import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param items in log order, as they stand now
 * @param next the cursor to go on with, even when there is nothing more yet
 */
public record FeedPage(List<ReleaseHead> items, String next) {
    public FeedPage {
        items = List.copyOf(items);
    }
}

package dev.colophon.web.queue;

import dev.colophon.web.ChoiceView;
import dev.colophon.web.LinkView;
import java.util.List;

/**
 * The queue.
 *
 * @param view {@code all, yours, stale, ready, released}
 * @param filtered whether any filter narrows the list
 * @param elsewhere articles that the view leaves out
 */
record QueueView(
        String view,
        List<LinkView> views,
        List<LinkView> desks,
        List<QueueGroup> groups,
        int count,
        int elsewhere,
        String query,
        List<ChoiceView> stages,
        List<ChoiceView> languages,
        String desk,
        boolean filtered,
        boolean mayAdd) {}

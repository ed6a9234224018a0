package dev.colophon.web.queue;

import dev.colophon.web.ChoiceView;
import dev.colophon.web.LinkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue.
 *
 * @param asked what it shows
 * @param address the address that asks the same, without filters, and what stands behind its question mark
 * @param elsewhere articles that the view leaves out
 * @param bounded how many of the newest articles were looked at, 0 for all
 * @param assignees who may be given articles
 * @param done what was just done, null for nothing
 */
record QueueView(
        QueueQuery asked,
        String query,
        String cleared,
        List<LinkView> views,
        List<SavedLink> saved,
        List<LinkView> desks,
        List<QueueGroup> groups,
        int count,
        int elsewhere,
        int bounded,
        NextView next,
        List<ChoiceView> pairs,
        List<ChoiceView> deskChoices,
        List<ChoiceView> stages,
        List<ChoiceView> people,
        List<ChoiceView> dues,
        List<ChoiceView> sorts,
        List<ChoiceView> assignees,
        boolean mayAdd,
        @Nullable String done) {
    /** Whether anything but the view narrows the list. */
    public boolean filtered() {
        return asked.narrows();
    }

    /** The saved view that is shown, null for none. */
    public @Nullable SavedLink here() {
        return saved.stream().filter(SavedLink::current).findFirst().orElse(null);
    }
}

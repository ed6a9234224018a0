package dev.colophon.web.queue;

import dev.colophon.web.LanguageView;
import dev.colophon.web.PersonView;
import dev.colophon.web.SegmentView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article in the queue.
 *
 * @param pips how far it is, 0 to 5
 * @param waits rows that wait for the reader
 * @param reported versions that a system says are the reader's, until they answer
 * @param editing whether the reader edits it
 * @param unedited whether nobody edited it yet and the reader might
 * @param stale rows that are stale
 * @param people those shown
 * @param on everybody on the article with their names
 */
record QueueItem(
        UUID id,
        String title,
        LanguageView to,
        @Nullable String sourceTitle,
        LanguageView from,
        String desk,
        String stage,
        int pips,
        List<SegmentView> strip,
        int signed,
        int total,
        int waits,
        List<String> reported,
        boolean editing,
        boolean unedited,
        int stale,
        List<ChipView> chips,
        List<PersonView> people,
        Map<UUID, String> on,
        int urgency,
        @Nullable DueView due) {
    /** Released or retracted, and nothing under way. */
    boolean done() {
        return stage.equals("released") || stage.equals("retracted");
    }

    /** Whether something of it waits for the reader. */
    boolean yours() {
        return waits > 0 || !reported.isEmpty();
    }

    /** Source and target language. */
    String pair() {
        return from.tag() + "-" + to.tag();
    }

    /** Rows left to be done. */
    int left() {
        return total - signed;
    }
}

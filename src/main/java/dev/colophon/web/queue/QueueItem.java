package dev.colophon.web.queue;

import dev.colophon.web.LanguageView;
import dev.colophon.web.PersonView;
import dev.colophon.web.SegmentView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article in the queue.
 *
 * @param pips how far it is, 0 to 5
 * @param waits rows that wait for the reader
 * @param stale rows that are stale
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
        int stale,
        boolean vetoed,
        List<PersonView> people,
        @Nullable DueView due) {}

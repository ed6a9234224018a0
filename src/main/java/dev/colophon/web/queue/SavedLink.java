package dev.colophon.web.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved view beside the queue.
 *
 * @param count articles in it, null where it would have to be searched for
 */
record SavedLink(
        UUID id,
        String name,
        String href,
        boolean current,
        @Nullable Integer count) {}

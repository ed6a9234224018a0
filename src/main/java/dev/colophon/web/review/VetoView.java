package dev.colophon.web.review;

import dev.colophon.web.ItemView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An open request for changes.
 *
 * @param comment what is asked for
 * @param clear whether the reader may clear it
 */
record VetoView(
        UUID signOff,
        String initials,
        String name,
        Instant at,
        String comment,
        boolean mine,
        boolean clear,
        List<ItemView> items) {}

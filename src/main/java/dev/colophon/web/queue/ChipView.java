package dev.colophon.web.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about an article that its next step depends on.
 *
 * @param code chooses the words: {@code stale, requested, looked, source, machine, second-look}
 * @param tone {@code warn, bad, acc, line}
 * @param n how many paragraphs
 * @param row label of the one row it concerns, empty for several
 * @param version label of the version that brought it, empty for none
 */
record ChipView(
        String code,
        String tone,
        String icon,
        int n,
        String row,
        String version,
        String other,
        @Nullable Instant at) {}

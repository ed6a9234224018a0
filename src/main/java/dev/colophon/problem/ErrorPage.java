package dev.colophon.problem;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a page tells it.
 *
 * @param detail a sentence in the language of the page
 * @param places what is wrong where, in the same language; no pointers into a body that nobody wrote
 * @param path what was asked for
 * @param retry seconds after which the page asks again by itself, null where that helps nothing
 */
record ErrorPage(
        String language,
        String theme,
        int status,
        String code,
        String detail,
        List<String> places,
        String path,
        Instant at,
        String reference,
        boolean passes,
        @Nullable Integer retry) {}

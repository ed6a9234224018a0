package dev.colophon.problem;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a page tells it.
 *
 * @param detail a sentence in the language of the page
 * @param places what is wrong where, in the same language; no pointers into a body that nobody wrote
 * @param path what was asked for
 * @param retry seconds after which the page asks again by itself, null where that helps nothing
 * @param nonce by which the browser lets its script run
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
        @Nullable Integer retry,
        String nonce) {
    /** The moment as the help desk is told it, in the language of the page. */
    public String told() {
        boolean korean = language.equals("ko");
        return DateTimeFormatter.ofPattern(
                        korean ? "yyyy년 M월 d일 HH:mm:ss 'UTC'" : "d MMM yyyy, HH:mm:ss 'UTC'",
                        korean ? Locale.KOREAN : Locale.ENGLISH)
                .format(at.atOffset(ZoneOffset.UTC));
    }
}

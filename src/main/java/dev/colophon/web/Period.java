package dev.colophon.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included, on the newsroom's clock.
 *
 * @param clear whether both could be read and lie in order
 */
public record Period(LocalDate from, LocalDate to, boolean clear) {
    private static final int ORDINARY_DAYS = 30;

    /** What the form asked for; the last thirty days where it asked for nothing or for what is no period. */
    public static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        try {
            LocalDate last = to == null || to.isEmpty() ? today : LocalDate.parse(to);
            LocalDate first = from == null || from.isEmpty() ? last.minusDays(ORDINARY_DAYS) : LocalDate.parse(from);
            if (!first.isAfter(last)) {
                return new Period(first, last, true);
            }
        } catch (DateTimeException unreadable) {
            // Told on the page, as a period that ends before it begins is.
        }
        return new Period(today.minusDays(ORDINARY_DAYS), today, false);
    }

    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant ends(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

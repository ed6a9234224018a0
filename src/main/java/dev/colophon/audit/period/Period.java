package dev.colophon.audit.period;

import dev.colophon.fault.Fault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which releases a report over a period speaks of.
 *
 * @param from first day, in the publication's time zone, null for the beginning
 * @param to last day, included, null for today and after
 * @param desk null for every desk the caller may report on
 * @param withheld whether persons are numbered instead of named
 */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String desk,
        boolean withheld) {
    /** @throws Fault {@code invalid-period} where it ends before it begins */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw Fault.of(Fault.Kind.MALFORMED, "invalid-period", "The last day lies before the first.")
                    .at("?to", "before from");
        }
    }
}

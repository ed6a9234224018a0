package dev.colophon.audit.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Releases of one publication's desks between two moments, from a place on.
 *
 * @param from included
 * @param to not included
 * @param worked those of the desks whose embargoed releases the caller may know of
 * @param last event of the row before at the moment {@code from}; the smallest identifier where there is none
 */
record ReleaseSpan(Instant from, Instant to, ZoneId zone, List<String> desks, List<String> worked, UUID last) {
    private static final UUID NONE = new UUID(0, 0);
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    static ReleaseSpan of(Period period, ZoneId zone, List<String> desks, List<String> worked) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return new ReleaseSpan(
                from == null ? BEGINNING : from.atStartOfDay(zone).toInstant(),
                to == null ? END : to.plusDays(1).atStartOfDay(zone).toInstant(),
                zone,
                desks,
                worked,
                NONE);
    }

    ReleaseSpan after(ReleasedEvent event) {
        return new ReleaseSpan(event.at(), to, zone, desks, worked, event.id());
    }
}

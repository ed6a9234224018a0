package dev.colophon.web.queue;

import java.time.Instant;

/**
 * When an article is due.
 *
 * @param tone {@code hot} within the half hour or over, {@code soon} within two hours, else empty
 * @param unit {@code over, minutes, hours, today, tomorrow, days}
 */
record DueView(Instant at, String tone, String unit, int hours, int minutes, int days) {}

package dev.colophon.web.history;

import java.time.Instant;
import java.util.List;

/** The events of one day, newest first. */
record DayView(Instant day, List<EventView> events) {}

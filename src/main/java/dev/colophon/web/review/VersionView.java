package dev.colophon.web.review;

import dev.colophon.web.SegmentView;
import java.time.Instant;
import java.util.List;

/**
 * A version as the pickers offer it.
 *
 * @param kind {@code source, machine, edited}
 * @param who made it, empty for a machine
 * @param strip which rows of the present text it changed
 */
record VersionView(String label, String kind, String who, Instant at, List<SegmentView> strip) {}

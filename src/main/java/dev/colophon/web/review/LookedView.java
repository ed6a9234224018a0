package dev.colophon.web.review;

import java.time.Instant;
import java.util.List;

/**
 * What changed since the reader last looked.
 *
 * @param version that was before them
 * @param lines what each later version changed, newest first
 * @param rows how many rows changed in all
 * @param first anchor of the first of them, empty for none
 */
record LookedView(String version, Instant at, List<Line> lines, int rows, String first) {
    /** One later version. */
    record Line(String name, boolean me, String version, String changed, String added) {}
}

package dev.colophon.web.history;

import dev.colophon.web.SegmentView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of the record in words.
 *
 * @param code type of the act, which chooses the words
 * @param tone {@code ok, warn, bad, k} or empty
 * @param values what the words name: rows, versions, people
 * @param quote what the person wrote
 * @param changed rows that a version changed
 * @param compare address of the comparison with the version before
 */
record EventView(
        Instant at,
        String code,
        String tone,
        String icon,
        String who,
        boolean me,
        String version,
        String rows,
        String value,
        @Nullable String quote,
        List<SegmentView> changed,
        int wordsIn,
        int wordsOut,
        @Nullable String compare,
        @Nullable String compareWith,
        @Nullable String reportedBy) {}

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
 * @param lapsed sign-offs that went stale, 0 where the event tells something else
 * @param words that an edit put in and took out, null for other acts
 * @param compare address of the comparison with the version before
 * @param place where to look further, null for nowhere; {@code placeOf} says what is there: {@code rows, gates, release}
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
        int lapsed,
        @Nullable WordsView words,
        @Nullable String compare,
        @Nullable String compareWith,
        @Nullable String place,
        String placeOf,
        @Nullable String reportedBy) {}

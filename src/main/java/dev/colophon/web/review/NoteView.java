package dev.colophon.web.review;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a row as a whole.
 *
 * @param code change of structure or class: {@code added, removed, split, merged, rewritten, formatted}
 * @param from machine paragraphs it descends from
 * @param to paragraphs it has now
 * @param name who added or removed it, empty where nobody did
 * @param version in which they did
 * @param why what they noted with that version, null for nothing
 */
record NoteView(
        String code,
        int from,
        int to,
        String name,
        String version,
        @Nullable String why) {}

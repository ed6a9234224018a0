package dev.colophon.web.edit;

import dev.colophon.web.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two edits of one paragraph, each against the text both began with.
 *
 * @param base the version both began with, empty where it is not known
 * @param both the text with both edits, null where they change the same words
 */
record ConflictView(
        String name,
        String version,
        String base,
        List<Piece> theirs,
        List<Piece> yours,
        String theirText,
        @Nullable String both) {}

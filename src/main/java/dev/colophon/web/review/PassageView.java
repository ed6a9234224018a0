package dev.colophon.web.review;

import dev.colophon.web.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of one version inside a cell.
 *
 * @param number of the source paragraph, where a cell holds several
 * @param credit of a caption
 */
record PassageView(
        @Nullable Integer number,
        String language,
        List<Piece> pieces,
        @Nullable String credit) {}

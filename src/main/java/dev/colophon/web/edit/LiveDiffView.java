package dev.colophon.web.edit;

import dev.colophon.check.Match;
import dev.colophon.web.Piece;
import java.util.List;

/**
 * A text that somebody is writing, against what they began with.
 *
 * @param against label of the version it is compared with
 * @param in words that came in
 * @param out words that went out
 * @param machine per cent of the words that are a machine's
 * @param yours per cent that are the writer's
 * @param findings what the checks say of the row with this text
 * @param matches what they find right in it that the machine had otherwise
 */
record LiveDiffView(
        String language,
        String against,
        List<Piece> pieces,
        int in,
        int out,
        int machine,
        int yours,
        List<Found> findings,
        List<Match> matches) {
    /** One finding, in one line. */
    record Found(String name, String severity, String message) {}
}

package dev.colophon.web.review;

import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where marks begin and end: outer white space is never inside one when there is text on both sides. White space alone
 * keeps its mark, or nobody would see that it changed.
 */
final class MarkEdges {
    private static final Set<String> MARKED = Set.of("ins", "del");

    private MarkEdges() {}

    /** The same text, with marks drawn in to the words. */
    static List<Piece> drawnIn(List<Piece> pieces) {
        List<Piece> drawn = new ArrayList<>();
        for (int n = 0; n < pieces.size(); n++) {
            Piece piece = pieces.get(n);
            if (!MARKED.contains(piece.kind()) || piece.isSpacing() || piece.flag() != null) {
                drawn.add(piece);
                continue;
            }
            int start = n == 0 ? 0 : leading(piece.text());
            int end = n == pieces.size() - 1 ? piece.text().length() : trailing(piece.text());
            add(drawn, piece.cut(0, start).unchanged());
            add(drawn, piece.cut(start, end));
            add(drawn, piece.cut(end, piece.text().length()).unchanged());
        }
        return drawn;
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static int trailing(String text) {
        return text.stripTrailing().length();
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }
}

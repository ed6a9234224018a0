package dev.colophon.web.review;

import dev.colophon.diff.Move;
import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.List;

/** Tells what only moved from what was deleted or inserted, with a number that both places bear. */
final class MovedPieces {
    private MovedPieces() {}

    /** The paragraphs before, where what went elsewhere is {@code mf}. */
    static List<List<Piece>> left(List<List<Piece>> paragraphs, List<Integer> positions, List<Move> moves) {
        return marked(paragraphs, positions, moves, true);
    }

    /** The paragraphs after, where what came from elsewhere is {@code mt}; what was deleted beside it takes no room. */
    static List<List<Piece>> come(List<List<Piece>> paragraphs, List<Integer> positions, List<Move> moves) {
        return marked(paragraphs, positions, moves, false);
    }

    private static List<List<Piece>> marked(
            List<List<Piece>> paragraphs, List<Integer> positions, List<Move> moves, boolean left) {
        List<List<Piece>> marked = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Piece> pieces = paragraphs.get(p);
            for (int n = 0; n < moves.size(); n++) {
                Move.Place place = left ? moves.get(n).from() : moves.get(n).to();
                if (place.paragraph() == positions.get(p)) {
                    pieces = cut(pieces, place, left, badge(moves.get(n), n + 1));
                }
            }
            marked.add(pieces);
        }
        return marked;
    }

    private static String badge(Move move, int number) {
        return (move.isUp() ? "↑" : "↓") + number;
    }

    private static List<Piece> cut(List<Piece> pieces, Move.Place place, boolean left, String badge) {
        String kind = left ? "del" : "ins";
        String beside = left ? "ins" : "del";
        List<Piece> cut = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int length = piece.kind().equals(beside) ? 0 : piece.text().length();
            int from = Math.min(length, Math.max(0, place.start() - start));
            int to = Math.max(from, Math.min(length, place.end() - start));
            start += length;
            if (from < to && piece.kind().equals(kind)) {
                String text = piece.text();
                add(cut, kind, text.substring(0, from));
                cut.add(Piece.moved(left ? "mf" : "mt", text.substring(from, to), badge));
                add(cut, kind, text.substring(to));
            } else {
                cut.add(piece);
            }
        }
        return cut;
    }

    /** In one line with both sides, of what went elsewhere the number stays. */
    static List<Piece> numbersOnly(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.kind().equals("mf")
                        ? piece.cut(piece.text().length(), piece.text().length())
                        : piece)
                .toList();
    }

    private static void add(List<Piece> pieces, String kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.of(kind, text));
        }
    }
}

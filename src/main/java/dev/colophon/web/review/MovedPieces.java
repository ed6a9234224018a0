package dev.colophon.web.review;

import dev.colophon.diff.Move;
import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.List;

/** Tells what only moved from what was deleted or inserted. */
final class MovedPieces {
    private MovedPieces() {}

    /** The paragraphs before, where what went elsewhere is {@code mf}. */
    static List<List<Piece>> left(List<List<Piece>> paragraphs, List<Integer> positions, List<Move> moves) {
        return cut(paragraphs, positions, moves.stream().map(Move::from).toList(), "del", "mf");
    }

    /** The paragraphs after, where what came from elsewhere is {@code mt}. */
    static List<List<Piece>> come(List<List<Piece>> paragraphs, List<Integer> positions, List<Move> moves) {
        return cut(paragraphs, positions, moves.stream().map(Move::to).toList(), "ins", "mt");
    }

    private static List<List<Piece>> cut(
            List<List<Piece>> paragraphs, List<Integer> positions, List<Move.Place> places, String kind, String moved) {
        List<List<Piece>> cut = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            int position = positions.get(p);
            List<Piece> pieces = paragraphs.get(p);
            for (Move.Place place : places) {
                pieces = place.paragraph() == position ? cut(pieces, place, kind, moved) : pieces;
            }
            cut.add(pieces);
        }
        return cut;
    }

    private static List<Piece> cut(List<Piece> pieces, Move.Place place, String kind, String moved) {
        List<Piece> cut = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            String text = piece.text();
            int from = Math.min(text.length(), Math.max(0, place.start() - start));
            int to = Math.max(from, Math.min(text.length(), place.end() - start));
            start += text.length();
            if (from < to && piece.kind().equals(kind)) {
                add(cut, kind, text.substring(0, from));
                add(cut, moved, text.substring(from, to));
                add(cut, kind, text.substring(to));
            } else {
                cut.add(piece);
            }
        }
        return cut;
    }

    private static void add(List<Piece> pieces, String kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.of(kind, text));
        }
    }
}

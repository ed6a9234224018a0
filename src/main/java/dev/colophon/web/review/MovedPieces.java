package dev.colophon.web.review;

import dev.colophon.diff.Move;
import dev.colophon.diff.Run;
import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what only moved from what was deleted or inserted: {@code mf} where it left and {@code mt} where it came, {@code mfd}
 * and {@code mti} for the words of it that changed on the way. The first piece of either bears the same number.
 */
final class MovedPieces {
    private final List<String> from;
    private final List<String> to;
    private final List<Move> moves;
    private final String language;

    /**
     * @param from the paragraphs that the moves' old places speak of
     * @param to those that the new places speak of
     */
    MovedPieces(List<String> from, List<String> to, List<Move> moves, String language) {
        this.from = from;
        this.to = to;
        this.moves = moves;
        this.language = language;
    }

    /** The paragraphs before. */
    List<List<Piece>> left(List<List<Piece>> paragraphs, List<Integer> positions) {
        return marked(paragraphs, positions, true);
    }

    /** The paragraphs after; what was deleted beside them takes no room. */
    List<List<Piece>> come(List<List<Piece>> paragraphs, List<Integer> positions) {
        return marked(paragraphs, positions, false);
    }

    /** In one line with both sides, of what went elsewhere the number stays. */
    static List<Piece> numbersOnly(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.kind().equals("mfd") && (!piece.kind().equals("mf") || piece.sup() != null))
                .map(piece -> piece.kind().equals("mf") ? Piece.moved("mf", "", piece.sup()) : piece)
                .toList();
    }

    private List<List<Piece>> marked(List<List<Piece>> paragraphs, List<Integer> positions, boolean left) {
        List<List<Piece>> marked = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Piece> pieces = paragraphs.get(p);
            for (int n = 0; n < moves.size(); n++) {
                Move.Place place = left ? moves.get(n).from() : moves.get(n).to();
                if (place.paragraph() == positions.get(p)) {
                    pieces = put(pieces, place, left, told(n, left));
                }
            }
            marked.add(pieces);
        }
        return marked;
    }

    /** One side of a move, with its number. */
    private List<Piece> told(int n, boolean left) {
        Move move = moves.get(n);
        String badge = (move.isUp() ? "↑" : "↓") + (n + 1);
        List<Piece> told = new ArrayList<>();
        for (Run run : KnownDiffs.runs(List.of(text(from, move.from())), List.of(text(to, move.to())), language)) {
            if (run.op() != (left ? Run.Op.INSERT : Run.Op.DELETE)) {
                String kind = (left ? "mf" : "mt") + (run.op() == Run.Op.EQUAL ? "" : left ? "d" : "i");
                told.add(Piece.moved(kind, run.text(), told.isEmpty() ? badge : null));
            }
        }
        return told;
    }

    private static String text(List<String> paragraphs, Move.Place place) {
        return paragraphs.get(place.paragraph()).substring(place.start(), place.end());
    }

    /** Puts what moved in the place of what was deleted or inserted there. */
    private static List<Piece> put(List<Piece> pieces, Move.Place place, boolean left, List<Piece> moved) {
        String kind = left ? "del" : "ins";
        String beside = left ? "ins" : "del";
        List<Piece> put = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int length = piece.kind().equals(beside) ? 0 : piece.text().length();
            int first = place.start() - start;
            int last = place.end() - start;
            start += length;
            if (piece.kind().equals(kind) && first >= 0 && last <= length) {
                add(put, kind, piece.text().substring(0, first));
                put.addAll(moved);
                add(put, kind, piece.text().substring(last));
            } else {
                put.add(piece);
            }
        }
        return put;
    }

    private static void add(List<Piece> pieces, String kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.of(kind, text));
        }
    }
}

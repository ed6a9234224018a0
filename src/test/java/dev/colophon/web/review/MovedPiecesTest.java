package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.diff.Move;
import dev.colophon.web.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MovedPiecesTest {
    private static final Move MOVE = new Move(new Move.Place(2, 4, 7), new Move.Place(5, 0, 3), 1);

    @Test
    void what_moved_is_cut_out_of_what_was_deleted() {
        List<List<Piece>> before = List.of(List.of(Piece.plain("ab"), Piece.of("del", "cdefghi"), Piece.plain("j")));

        assertThat(told(MovedPieces.left(before, List.of(2), List.of(MOVE)).get(0)))
                .isEqualTo("plain ab, del cd, mf efg↓1, del hi, plain j");
    }

    @Test
    void what_came_is_found_in_its_paragraph_only() {
        List<List<Piece>> after = List.of(List.of(Piece.of("ins", "abc")), List.of(Piece.of("ins", "def")));

        List<List<Piece>> cut = MovedPieces.come(after, List.of(4, 5), List.of(MOVE));

        assertThat(told(cut.get(0))).isEqualTo("ins abc");
        assertThat(told(cut.get(1))).isEqualTo("mt def↓1");
    }

    @Test
    void in_one_line_the_new_place_is_marked_and_of_the_old_one_the_number_stays() {
        String stayed = "The council met on Monday evening in the old town hall.";
        String moved = " Mayor Seo said the pier would close for good.";
        String last = " Nobody from the harbour office came.";
        List<String> from = List.of(stayed + moved + last);
        List<String> to = List.of(stayed + last + moved);
        List<Move> moves = KnownDiffs.moves(from, to, "en");
        List<List<Piece>> inline = Cells.changed(from, to, "en", Cells.Side.BOTH);

        List<Piece> marked = MovedPieces.come(MovedPieces.left(inline, List.of(0), moves), List.of(0), moves)
                .get(0);

        assertThat(moves).hasSize(1);
        assertThat(told(MovedPieces.numbersOnly(marked)))
                .isEqualTo("plain " + stayed + " , mt Nobody from the harbour office came.↑1, ins  , plain"
                        + " Mayor Seo said the pier would close for good., del  , mf ↑1");
    }

    private static String told(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.kind() + " " + piece.text() + (piece.sup() == null ? "" : piece.sup()))
                .collect(Collectors.joining(", "));
    }
}

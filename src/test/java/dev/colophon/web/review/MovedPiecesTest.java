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
                .isEqualTo("plain ab, del cd, mf efg, del hi, plain j");
    }

    @Test
    void what_came_is_found_in_its_paragraph_only() {
        List<List<Piece>> after = List.of(List.of(Piece.of("ins", "abc")), List.of(Piece.of("ins", "def")));

        List<List<Piece>> cut = MovedPieces.come(after, List.of(4, 5), List.of(MOVE));

        assertThat(told(cut.get(0))).isEqualTo("ins abc");
        assertThat(told(cut.get(1))).isEqualTo("mt def");
    }

    private static String told(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.kind() + " " + piece.text()).collect(Collectors.joining(", "));
    }
}

package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.diff.Move;
import dev.colophon.web.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MovedPiecesTest {
    private static final String OLD = "ab. cd The mayor said the pier would close. hi";
    private static final String NEW = "The mayor said the old pier would close.";
    private static final MovedPieces MOVED = new MovedPieces(
            List.of("", "", OLD),
            List.of("", "", "", "", "", NEW),
            List.of(new Move(new Move.Place(2, 7, 43), new Move.Place(5, 0, 40), .9)),
            "en");

    @Test
    void what_moved_is_cut_out_of_what_was_deleted() {
        List<List<Piece>> before = List.of(
                List.of(Piece.plain("ab."), Piece.of("del", OLD.substring(3, 45)), Piece.plain(OLD.substring(45))));

        assertThat(told(MOVED.left(before, List.of(2)).get(0)))
                .isEqualTo("plain[ab.] del[ cd ] ↓1 mf[The mayor said the ] mf[pier would close.] del[ h] plain[i]");
    }

    @Test
    void what_came_is_found_in_its_paragraph_only_with_what_changed_in_it() {
        List<List<Piece>> after = List.of(List.of(Piece.of("ins", NEW)), List.of(Piece.of("ins", NEW)));

        List<List<Piece>> cut = MOVED.come(after, List.of(4, 5));

        assertThat(told(cut.get(0))).isEqualTo("ins[" + NEW + "]");
        assertThat(told(cut.get(1))).isEqualTo("↓1 mt[The mayor said the ] mti[old ] mt[pier would close.]");
    }

    @Test
    void in_one_line_the_new_place_is_marked_and_of_the_old_one_the_number_stays() {
        String stayed = "The council met on Monday evening in the old town hall.";
        String moved = " Mayor Seo said the pier would close for good.";
        String last = " Nobody from the harbour office came.";
        List<String> from = List.of(stayed + moved + last);
        List<String> to = List.of(stayed + last + moved);
        MovedPieces pieces = new MovedPieces(from, to, KnownDiffs.moves(from, to, "en"), "en");
        List<List<Piece>> inline = Cells.changed(from, to, "en", Cells.Side.BOTH);

        List<Piece> marked =
                pieces.come(pieces.left(inline, List.of(0)), List.of(0)).get(0);

        assertThat(told(MovedPieces.numbersOnly(marked)))
                .isEqualTo("plain[" + stayed + " ] ↑1 mt[Nobody from the harbour office came.] ins[ ] plain["
                        + moved.strip() + "] del[ ] ↑1 mf[]");
    }

    private static String told(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> (piece.sup() == null ? "" : piece.sup() + " ") + piece.kind() + "[" + piece.text() + "]")
                .collect(Collectors.joining(" "));
    }
}

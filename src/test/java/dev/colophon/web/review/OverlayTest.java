package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Mark;
import dev.colophon.web.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final List<Piece> PIECES =
            List.of(Piece.plain("ships "), Piece.of("del", "28"), Piece.of("ins", "26"), Piece.plain(" trips"));

    @Test
    void a_flag_falls_on_the_text_and_not_on_what_stands_beside_it() {
        List<Piece> laid = Overlay.flags(PIECES, "del", List.of(new Flag(0, 6, 8, "fx", 1)), 0);
        assertThat(told(laid)).isEqualTo("plain:ships |del:28|[ins:26]1|plain: trips");
    }

    @Test
    void the_number_stands_at_the_end_of_what_a_finding_speaks_of() {
        List<Piece> laid = Overlay.flags(PIECES, "del", List.of(new Flag(0, 6, 14, "fw", 2)), 0);
        assertThat(told(laid)).isEqualTo("plain:ships |del:28|[ins:26|plain: trips]2");
    }

    @Test
    void words_that_two_findings_speak_of_belong_to_the_first() {
        List<Piece> laid =
                Overlay.flags(PIECES, "del", List.of(new Flag(0, 6, 8, "fx", 1), new Flag(0, 6, 14, "fw", 2)), 0);
        assertThat(told(laid)).isEqualTo("plain:ships |del:28|[ins:26]1|[plain: trips]2");
    }

    @Test
    void a_flag_of_another_paragraph_is_not_shown() {
        assertThat(Overlay.flags(PIECES, "del", List.of(new Flag(1, 0, 3, "fx", 1)), 0))
                .isEqualTo(PIECES);
    }

    @Test
    void marks_cut_pieces_and_lose_no_letter() {
        List<Piece> laid = Overlay.marks(PIECES, "del", List.of(new Mark(3, 7, Mark.Type.EM, null)));
        assertThat(laid.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo("ships 2826 trips");
        assertThat(laid.stream().filter(Piece::em).map(Piece::text)).containsExactly("ps ", "2");
    }

    private static String told(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> (piece.isOpening() ? "[" : "") + piece.kind() + ":" + piece.text()
                        + (piece.isClosing() ? "]" + piece.ref() : ""))
                .collect(Collectors.joining("|"));
    }
}

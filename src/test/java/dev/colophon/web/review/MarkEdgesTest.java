package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.web.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkEdgesTest {
    @Test
    void outer_white_space_is_outside_the_mark() {
        assertThat(drawn(Piece.plain("mm"), Piece.of("del", ". It "), Piece.of("ins", " thick: "), Piece.plain("acid")))
                .isEqualTo("plain:mm|del:. It|plain: |plain: |ins:thick:|plain: |plain:acid");
    }

    @Test
    void white_space_at_the_edge_of_the_text_stays_with_its_mark() {
        assertThat(drawn(Piece.of("ins", " Now "), Piece.plain("it"), Piece.of("del", " all ")))
                .isEqualTo("ins: Now|plain: |plain:it|plain: |del:all ");
    }

    @Test
    void white_space_alone_is_shown_as_changed() {
        assertThat(drawn(Piece.plain("a"), Piece.of("ins", " "), Piece.plain("b")))
                .isEqualTo("plain:a|ins: |plain:b");
    }

    @Test
    void what_is_not_a_mark_is_left_alone() {
        assertThat(drawn(Piece.plain("a "), Piece.of("mt", " moved "), Piece.plain(" b")))
                .isEqualTo("plain:a |mt: moved |plain: b");
    }

    private static String drawn(Piece... pieces) {
        return MarkEdges.drawnIn(List.of(pieces)).stream()
                .map(piece -> piece.kind() + ":" + piece.text())
                .collect(Collectors.joining("|"));
    }
}

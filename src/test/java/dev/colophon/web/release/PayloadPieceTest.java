package dev.colophon.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** JSON as the release page colours it. */
class PayloadPieceTest {
    private static final String JSON = """
            {
              "said \\": so" : "a \\"name\\": \\\\",
              "of": [-1.5e+3, true, null]
            }""";

    @Test
    void names_and_values_are_told_apart_also_where_a_string_holds_quotes_and_colons() {
        assertThat(of("key")).containsExactly("\"said \\\": so\"", "\"of\"");
        assertThat(of("value")).containsExactly("\"a \\\"name\\\": \\\\\"", "-1.5e+3", "true", "null");
    }

    @Test
    void the_pieces_together_are_the_text() {
        assertThat(PayloadPiece.json(JSON).stream().map(PayloadPiece::text).collect(Collectors.joining()))
                .isEqualTo(JSON);
    }

    private static List<String> of(String kind) {
        return PayloadPiece.json(JSON).stream()
                .filter(piece -> piece.kind().equals(kind))
                .map(PayloadPiece::text)
                .toList();
    }
}

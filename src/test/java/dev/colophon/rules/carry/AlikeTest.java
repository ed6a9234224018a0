package dev.colophon.rules.carry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {
    private static Content marked(String text, int start, int end, String href) {
        return new Content(text, null, List.of(new Mark(start, end, Mark.Type.LINK, href)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said \"no\".|He said “no”.|true",
                "It's here.|It’s here.|true",
                "Two  spaces|Two spaces|true",
                "A\u00A0b|A b|true",
                "not able|notable|false",
                "Done.|Done!|false",
                "one, two|one two|false",
                "Yes|yes|false",
            })
    void format_lets_only_space_and_quote_glyphs_differ(String approved, String present, boolean alike) {
        assertThat(Alike.format(Content.of(approved), Content.of(present))).isEqualTo(alike);
    }

    @Test
    void format_lets_a_link_neither_move_nor_change() {
        Content link = marked("the ferry", 4, 9, "https://a.example");
        assertThat(Alike.format(link, marked("the ferry", 0, 3, "https://a.example")))
                .isFalse();
        assertThat(Alike.format(link, marked("the ferry", 4, 9, "https://b.example")))
                .isFalse();
        assertThat(Alike.format(link, marked("the  ferry", 5, 10, "https://a.example")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "However it rained.|However, it rained.|true",
                "a well known port|a well-known port|true",
                "The Port opened|The port opened|true",
                "12 boats|13 boats|false",
                "1,5 million|15 million|false",
                "12 5 boats|125 boats|false",
                "It was -5 degrees|It was 5 degrees|false",
                "He left.|He left?|false",
                "a \"safe\" port|a safe port|false",
                "a \"safe\" port|a “safe” port|false",
                "can leave|cannot leave|false",
            })
    void light_lets_only_commas_hyphens_spaces_and_case_differ(String approved, String present, boolean alike) {
        assertThat(Alike.light(Content.of(approved), Content.of(present))).isEqualTo(alike);
    }

    @Test
    void joints_lose_and_gain_white_space_only() {
        Content whole = Content.of("One. Two.");
        assertThat(Joint.joins(List.of(Content.of("One."), Content.of("Two.")), whole))
                .isTrue();
        assertThat(Joint.joins(List.of(Content.of("One. "), Content.of("\nTwo.")), whole))
                .isTrue();
        assertThat(Joint.joins(List.of(Content.of("Two."), Content.of("One.")), whole))
                .isFalse();
        assertThat(Joint.joins(List.of(Content.of("One."), Content.of("Two")), whole))
                .isFalse();
        assertThat(Joint.joins(List.of(Content.of("One.")), whole)).isFalse();
    }

    @Test
    void joints_shift_marks_and_keep_them() {
        Content second = marked("Two.", 0, 3, "https://a.example");
        assertThat(Joint.joins(List.of(Content.of("One."), second), marked("One. Two.", 5, 8, "https://a.example")))
                .isTrue();
        assertThat(Joint.joins(List.of(Content.of("One."), second), Content.of("One. Two.")))
                .isFalse();
    }
}

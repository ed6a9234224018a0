package dev.colophon.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor put right, as the source has it. */
class MatchCheckTest {
    private static final List<String> SOURCE = List.of("총사업비는 312억 원이다.");

    private static List<String> matches(List<String> machine, List<String> edited) {
        return Checks.matches("ko", "en", SOURCE, machine, edited, List.of()).stream()
                .map(match -> match.edited().text() + " = " + match.source())
                .toList();
    }

    @Test
    void a_number_that_was_wrong_and_now_agrees_with_the_source_is_told() {
        assertThat(matches(List.of("The cost is 3.12 billion won."), List.of("The cost is 31.2 billion won.")))
                .singleElement()
                .asString()
                .contains("31.2 billion")
                .contains("312억");
    }

    @Test
    void what_was_right_already_or_is_wrong_still_is_not() {
        assertThat(matches(List.of("It costs 31.2 billion won."), List.of("The cost is 31.2 billion won.")))
                .isEmpty();
        assertThat(matches(List.of("It costs 3.12 billion won."), List.of("The cost is 30 billion won.")))
                .isEmpty();
    }

    @Test
    void untouched_machine_text_says_nothing() {
        assertThat(matches(List.of("It costs 31.2 billion won."), List.of())).isEmpty();
    }
}

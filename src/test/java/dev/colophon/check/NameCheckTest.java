package dev.colophon.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameCheckTest {
    private static final ListedName SOGEUM = name("소금섬", "Sogeum Island", List.of("Sogeum"), List.of("Salt Island"));

    @Test
    void the_listed_spelling_and_the_accepted_ones_pass() {
        assertThat(found("소금섬에 닿는다.", "It reaches Sogeum Island.")).isEmpty();
        assertThat(found("소금섬에 닿는다.", "It reaches SOGEUM ISLAND.")).isEmpty();
        assertThat(found("소금섬에 닿는다.", "It reaches Sogeum.")).isEmpty();
    }

    @Test
    void a_spelling_to_avoid_is_told_with_the_right_one() {
        List<Finding> found = found("소금섬에 닿는다.", "It reaches Salt Island.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code().code()).isEqualTo("name-differs");
        assertThat(found.get(0).message())
                .isEqualTo("The name list writes Sogeum Island for 소금섬, the text Salt Island.");
        assertThat(found.get(0).message("ko")).contains("Sogeum Island");
    }

    @Test
    void a_spelling_that_is_nearly_right_is_told() {
        assertThat(texts("소금섬에 닿는다.", "It reaches Sogum Island.")).containsExactly("Sogum Island");
        assertThat(texts("소금섬에 닿는다.", "It reaches So-geum Island.")).containsExactly("So-geum Island");
    }

    @Test
    void a_spelling_to_avoid_that_begins_like_the_right_one_is_told() {
        ListedName ferry = name("물빛호", "Mulbit", List.of(), List.of("Mulbit-ho"));
        assertThat(Checks.run("ko", "en", List.of("물빛호"), List.of(), List.of("The Mulbit-ho."), List.of(ferry)))
                .hasSize(1);
        assertThat(Checks.run("ko", "en", List.of("물빛호"), List.of(), List.of("The Mulbit."), List.of(ferry)))
                .isEmpty();
    }

    @Test
    void a_text_that_leaves_the_name_out_is_left_alone() {
        assertThat(found("소금섬에 닿는다.", "It reaches the other island.")).isEmpty();
    }

    @Test
    void a_part_of_another_word_is_not_the_name() {
        ListedName short_ = name("한", "Han", List.of(), List.of("Hahn"));
        assertThat(Checks.run("ko", "en", List.of("한 씨"), List.of(), List.of("Hahnemann said so."), List.of(short_)))
                .isEmpty();
    }

    @Test
    void a_name_that_only_the_text_has_is_a_notice() {
        List<Finding> found = found("배가 섬에 닿는다.", "The ferry reaches Sogeum Island.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code().code()).isEqualTo("unsupported-name");
        assertThat(found.get(0).severity()).isEqualTo(Finding.Severity.NOTICE);
    }

    @Test
    void a_name_that_the_machine_has_too_is_not_the_editors_to_answer_for() {
        assertThat(Checks.run(
                        "ko",
                        "en",
                        List.of("배가 섬에 닿는다."),
                        List.of("The ferry reaches Sogeum Island."),
                        List.of("The ferry gets to Sogeum Island."),
                        List.of(SOGEUM)))
                .isEmpty();
    }

    private static List<String> texts(String source, String target) {
        return found(source, target).stream()
                .flatMap(finding -> finding.evidence().edited().stream())
                .map(Finding.Span::text)
                .toList();
    }

    private static List<Finding> found(String source, String target) {
        return Checks.run("ko", "en", List.of(source), List.of(), List.of(target), List.of(SOGEUM));
    }

    private static ListedName name(String source, String target, List<String> accepted, List<String> avoided) {
        return new ListedName(
                new UUID(0, 1), "city", "ko", "en", source, target, accepted, avoided, Instant.EPOCH, new UUID(0, 2));
    }
}

package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which acts made which approvals stale. */
class LapsesTest {
    private static Story signed() {
        return article()
                .source("A: 배는 떠나지 않는다.", "B: 다리는 열린다.")
                .machine("a: The ferry does not leave.", "b: The bridge opens.")
                .approve("sol");
    }

    @Test
    void an_edit_makes_the_approvals_of_its_paragraph_stale_and_no_others() {
        assertThat(lapses(signed().approve("ines", "a").edit("dana", "a: The ferry leaves.")))
                .isEqualTo("a 2");
    }

    @Test
    void a_corrected_source_does_so_for_what_is_linked_to_it() {
        assertThat(lapses(signed().source("A: 배는 떠난다.", "B: 다리는 열린다."))).isEqualTo("a 1");
    }

    @Test
    void what_a_rule_carries_over_did_not_go_stale() {
        assertThat(lapses(signed().edit("dana", "a: The ferry does  not leave.")))
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_before_or_signed_only_afterwards_did_not_go_stale() {
        assertThat(lapses(signed().withdraw("sol").edit("dana", "a: The ferry leaves.")))
                .isEmpty();
        assertThat(lapses(signed().edit("dana", "a: The ferry leaves.").approve("sol", "a")))
                .isEqualTo("a 1");
    }

    @Test
    void each_act_answers_for_its_own() {
        Story story = signed().edit("dana", "a: The ferry leaves.")
                .approve("sol", "a")
                .edit("dana", "a: The ferry left.", "b: The bridge is open.");
        assertThat(lapses(story)).isEqualTo("a 1; a 1, b 1");
    }

    private static String lapses(Story story) {
        return Lapses.of(story.history(), story.record(), story.policy).values().stream()
                .map(lost -> lost.entrySet().stream()
                        .map(entry -> name(entry.getKey()) + " " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String name(UUID lineage) {
        return Map.of(Line.id("a"), "a", Line.id("b"), "b").getOrDefault(lineage, "?");
    }
}

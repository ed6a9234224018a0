package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which sign-offs hold for a text that is not the one that was signed. */
class CarryTest {
    private static Story signed() {
        return article()
                .source("A: 배는 떠나지 않는다. 다리는 열린다.")
                .machine("a: The ferry does not leave. The \"old\" bridge opens.")
                .approve("sol");
    }

    @Test
    void format_carries() {
        assertThat(signed().edit("dana", "a: The  ferry does *not* leave. The “old” bridge opens.")
                        .state("a"))
                .isEqualTo("carried format");
    }

    @Test
    void a_new_link_does_not() {
        assertThat(signed().edit("dana", "a: The [ferry](https://x.example) does not leave. The \"old\" bridge opens.")
                        .state("a"))
                .isEqualTo("stale text");
    }

    @Test
    void a_signer_who_reformats_does_not_carry_their_own_sign_off() {
        assertThat(signed().edit("sol", "a: The ferry does *not* leave. The \"old\" bridge opens.")
                        .state("a"))
                .isEqualTo("stale text");
    }

    @Test
    void a_changed_role_does_not_carry() {
        assertThat(signed().edit("dana", "a@quote: The ferry does not leave. The “old” bridge opens.")
                        .state("a"))
                .isEqualTo("stale text");
    }

    @Test
    void nothing_carries_over_a_doubtful_link() {
        assertThat(signed().edit("dana", "a~: The ferry does not leave. The “old” bridge opens.")
                        .state("a"))
                .isEqualTo("stale text");
    }

    @Test
    void light_carries_only_where_the_policy_allows_it() {
        String lighter = "a: the ferry, does not leave. The \"old\" bridge opens.";
        assertThat(signed().edit("dana", lighter).state("a")).isEqualTo("stale text");
        assertThat(signed().policy(TestPolicies.carrying("equal", "light"))
                        .edit("dana", lighter)
                        .state("a"))
                .isEqualTo("carried light");
    }

    @Test
    void what_was_carried_is_held_against_the_text_that_was_approved() {
        Story story = signed().policy(TestPolicies.carrying("equal", "format", "light"))
                .edit("dana", "a: The ferry does *not* leave. The “old” bridge opens.")
                .edit("dana", "a: The ferry, does *not* leave. The “old” bridge opens.");
        assertThat(story.state("a")).isEqualTo("stale text");
    }

    @Test
    void a_carried_version_counts_as_signed_for_the_next_changer() {
        Story story = signed().edit("dana", "a: The ferry does *not* leave. The \"old\" bridge opens.")
                .edit("kim", "a: The ferry stays.");
        assertThat(story.changers("a")).containsExactly("kim");
    }

    @Test
    void a_split_carries_to_every_part() {
        assertThat(signed().text("dana", "a: The ferry does not leave.", "b^a: The \"old\" bridge opens.")
                        .states())
                .isEqualTo("a carried split, b carried split");
    }

    @Test
    void a_split_that_drops_a_word_does_not() {
        assertThat(signed().text("dana", "a: The ferry does leave.", "b^a: The \"old\" bridge opens.")
                        .states())
                .isEqualTo("a stale text, b stale text");
    }

    @Test
    void each_part_stands_alone_afterwards() {
        Story story = signed().text("dana", "a: The ferry does not leave.", "b^a: The \"old\" bridge opens.")
                .edit("dana", "b: The \"old\" bridge closes.");
        assertThat(story.states()).isEqualTo("a carried split, b stale text");
        assertThat(story.edit("dana", "a: The ferry does *not* leave.").state("a"))
                .isEqualTo("carried split");
    }

    @Test
    void who_splits_what_only_they_signed_carries_nothing() {
        assertThat(signed().text("sol", "a: The ferry does not leave.", "b^a: The \"old\" bridge opens.")
                        .states())
                .isEqualTo("a stale text, b stale text");
    }

    private static Story two() {
        return article().source("A: 하나.", "B: 둘.").machine("a: One.", "b: Two.");
    }

    @Test
    void a_merge_of_signed_paragraphs_carries() {
        assertThat(two().approve("sol").text("dana", "a^a+b: One. Two.").states())
                .isEqualTo("a carried merge");
    }

    @Test
    void a_merge_of_signed_and_unsigned_does_not() {
        assertThat(two().approve("sol", "a").text("dana", "a^a+b: One. Two.").states())
                .isEqualTo("a stale both");
    }

    @Test
    void a_merge_by_one_of_two_signers_is_judged_parent_by_parent() {
        Story story = two().approve("sol", "a").approve("kim", "b").text("sol", "a^a+b: One. Two.");
        assertThat(story.state("a")).isEqualTo("partly-signed");
        assertThat(story.approve("dana", "a").state("a")).isEqualTo("signed");
    }

    @Test
    void a_merge_carries_marks_where_they_stood() {
        Story story = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a: One.", "b: *Two*.")
                .approve("sol");
        assertThat(story.text("dana", "a^a+b: One. *Two*.").state("a")).isEqualTo("carried merge");
    }

    @Test
    void a_merge_in_another_order_does_not_carry() {
        assertThat(two().approve("sol").text("dana", "a^a+b: Two. One.").states())
                .isEqualTo("a stale both");
    }

    @Test
    void a_merge_and_a_later_source_change_is_stale() {
        assertThat(two().approve("sol")
                        .text("dana", "a^a+b: One. Two.")
                        .source("A: 하나!", "B: 둘.")
                        .state("a"))
                .startsWith("stale");
    }

    @Test
    void without_the_rule_in_the_policy_neither_carries() {
        assertThat(two().policy(TestPolicies.carrying("equal"))
                        .approve("sol")
                        .text("dana", "a^a+b: One. Two.")
                        .states())
                .isEqualTo("a stale both");
    }

    @Test
    void a_merge_needs_every_parent_read_against_the_source() {
        Story story = two().person("kim", "reviewer", "en").approve("sol", "a").approve("kim", "b");
        assertThat(story.text("dana", "a^a+b: One. Two.").state("a")).startsWith("stale");
    }

    @Test
    void a_merged_paragraph_stays_accounted_for_in_later_versions() {
        Story story = two().machine("a: 1.", "b: 2.")
                .edit("dana", "a: One!")
                .machine("a: Uno.", "b: Dos.")
                .adopt("sol", "m3", "b")
                .text("kim", "a^a+b: One! Dos.")
                .edit("kim", "a: One! Dos!");
        assertThat(story.states()).isEqualTo("a unreviewed");
    }

    @Test
    void a_split_into_what_was_rewritten_besides_carries_nothing_to_either_part() {
        assertThat(signed().text("dana", "a: The ferry does not leave.", "b^a: The new bridge opens.")
                        .states())
                .isEqualTo("a stale text, b stale text");
    }

    @Test
    void a_doubtful_link_after_a_split_ends_what_it_carried() {
        Story story = signed().text("dana", "a: The ferry does not leave.", "b^a: The \"old\" bridge opens.")
                .edit("dana", "b~: The “old” bridge opens.");
        assertThat(story.states()).isEqualTo("a carried split, b stale text");
    }

    @Test
    void a_lineage_minted_anew_after_an_erasure_has_no_approvals() {
        Story story = two().approve("sol").erase("A").text("dana", "c<^a: One.", "b: Two.");
        assertThat(story.states()).isEqualTo("c unreviewed, b signed");
    }

    @Test
    void a_split_of_a_partly_signed_paragraph_carries_nothing() {
        assertThat(signed().policy(TestPolicies.approvals(2))
                        .text("dana", "a: The ferry does not leave.", "b^a: The \"old\" bridge opens.")
                        .states())
                .isEqualTo("a stale text, b stale text");
    }

    @Test
    void who_asked_for_changes_of_this_very_text_does_not_speak_for_it_by_an_earlier_approval() {
        String doubted = "a: The ferry does *not* leave. The \"old\" bridge opens.";
        Story story = signed().edit("dana", doubted)
                .veto("sol", "a")
                .edit("dana", "a: The *ferry* does not leave. The \"old\" bridge opens.")
                .clear("kim", "sol", "a");
        assertThat(story.state("a")).isEqualTo("carried format");
        assertThat(story.edit("dana", doubted).state("a")).isEqualTo("stale text");
    }
}

package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose work a paragraph is, and who may therefore not sign it alone. */
class ChangersTest {
    private static Story translated() {
        return article()
                .source("A: 배는 떠나지 않는다.", "B: 다리는 열린다.")
                .machine("a: The ferry does not leave.", "b: The bridge opens.");
    }

    @Test
    void who_only_deletes_a_not_may_not_sign_that() {
        Story story = translated().edit("dana", "a: The ferry does leave.");
        assertThat(story.changers("a")).containsExactly("dana");
        assertThat(story.refusal("dana", "a")).isEqualTo("own-work");
        assertThat(story.approve("dana", "a").state("a")).isEqualTo("unreviewed");
    }

    @Test
    void untouched_machine_text_is_signed_by_anyone() {
        Story story = translated().edit("dana", "a: The ferry stays.");
        assertThat(story.refusal("dana", "b")).isNull();
        assertThat(story.approve("dana", "b").state("b")).isEqualTo("signed");
    }

    @Test
    void two_co_editors_sign_for_each_other() {
        Story story = translated().edit("dana", "a: The ferry stays.").edit("sol", "a: The ferry stays in port.");
        assertThat(story.changers("a")).containsExactly("dana", "sol");
        assertThat(story.approve("dana", "a").state("a")).isEqualTo("partly-signed");
        assertThat(story.approve("sol", "a").state("a")).isEqualTo("signed");
    }

    @Test
    void a_third_reviewer_signs_for_both_editors() {
        assertThat(translated()
                        .edit("dana", "a: The ferry stays.")
                        .edit("sol", "a: The ferry stays in port.")
                        .approve("kim", "a")
                        .state("a"))
                .isEqualTo("signed");
    }

    @Test
    void changers_are_counted_after_the_last_signed_version() {
        Story story = translated()
                .edit("dana", "a: The ferry stays.")
                .approve("sol", "a")
                .edit("kim", "a: The ferry stays in port.");
        assertThat(story.changers("a")).containsExactly("kim");
        assertThat(story.approve("dana", "a").state("a")).isEqualTo("signed");
    }

    @Test
    void withdrawing_the_approval_brings_the_earlier_changers_back() {
        Story story = translated()
                .edit("dana", "a: The ferry stays.")
                .approve("sol", "a")
                .edit("kim", "a: The ferry stays in port.")
                .withdraw("sol");
        assertThat(story.changers("a")).containsExactly("dana", "kim");
    }

    @Test
    void a_revert_to_the_machine_text_has_no_changer() {
        Story story = translated().edit("dana", "a: It leaves.").edit("dana", "a: The ferry does not leave.");
        assertThat(story.changers("a")).isEmpty();
        assertThat(story.refusal("dana", "a")).isNull();
    }

    @Test
    void a_revert_to_a_signed_text_restores_and_has_no_changer() {
        Story story = translated()
                .edit("dana", "a: The ferry stays.")
                .approve("sol", "a")
                .edit("kim", "a: The ferry sinks.")
                .edit("kim", "a: The ferry stays.");
        assertThat(story.changers("a")).isEmpty();
        assertThat(story.state("a")).isEqualTo("signed");
    }

    @Test
    void a_new_source_version_makes_nobody_a_changer() {
        Story story = translated()
                .edit("dana", "a: The ferry stays.")
                .approve("sol", "a")
                .source("A: 배는 떠난다.", "B: 다리는 열린다.");
        assertThat(story.changers("a")).isEmpty();
        assertThat(story.approve("dana", "a").state("a")).isEqualTo("signed");
    }

    @Test
    void a_new_source_does_not_hide_an_unsigned_edit() {
        Story story = translated().edit("dana", "a: The ferry stays.").source("A: 배는 떠난다.", "B: 다리는 열린다.");
        assertThat(story.changers("a")).containsExactly("dana");
    }

    @Test
    void who_sets_an_alignment_is_a_changer() {
        Story story = translated().approve("sol").align("dana", "a<A+B");
        assertThat(story.changers("a")).containsExactly("dana");
        assertThat(story.state("a")).isEqualTo("stale source");
        assertThat(story.states()).contains("b signed");
    }

    @Test
    void a_machine_version_typed_in_by_a_person_is_their_change() {
        Story story = article().source("A: 하나.").typedMachine("dana", "a: One.");
        assertThat(story.changers("a")).containsExactly("dana");
        assertThat(story.refusal("dana", "a")).isEqualTo("own-work");
        assertThat(story.approve("sol", "a").state("a")).isEqualTo("signed");
    }

    @Test
    void whoever_changes_a_typed_machine_text_signs_neither_their_change_nor_for_its_typist() {
        Story story = article().source("A: 하나.").typedMachine("dana", "a: One.").edit("sol", "a: One, two.");
        assertThat(story.changers("a")).containsExactly("dana", "sol");
        assertThat(story.refusal("sol", "a")).isEqualTo("own-work");
        assertThat(story.refusal("dana", "a")).isNull();
        assertThat(story.edit("dana", "a: One, two, three.").refusal("sol", "a"))
                .isNull();
    }

    @Test
    void a_typed_machine_paragraph_adopted_later_is_its_typists_too() {
        Story story = translated()
                .edit("dana", "b: The bridge is open.")
                .typedMachine("sol", "a: No ferry leaves.", "b: The bridge opens.")
                .adopt("kim", "m2", "a");
        assertThat(story.changers("a")).containsExactly("kim", "sol");
    }

    @Test
    void an_adopted_machine_paragraph_has_no_changer_and_changes_before_it_do_not_count() {
        Story story = translated()
                .edit("dana", "a: The ferry sinks.")
                .machine("a: No ferry leaves.", "b: The bridge opens.")
                .adopt("sol", "m2", "a");
        assertThat(story.changers("a")).isEmpty();
        assertThat(story.edit("kim", "a: No ferry leaves today.").changers("a")).containsExactly("kim", "sol");
    }

    @Test
    void own_words_said_to_come_from_a_later_machine_version_stay_own() {
        Story story = translated()
                .edit("dana", "a: The ferry sinks.")
                .machine("a: No ferry leaves.", "b: The bridge opens.")
                .claimFrom("dana", "m2", "a");
        assertThat(story.changers("a")).containsExactly("dana");
        assertThat(story.refusal("dana", "a")).isEqualTo("own-work");
        assertThat(story.claimFrom("sol", "m2", "a").changers("a")).containsExactly("dana");
    }

    @Test
    void whoever_took_a_paragraph_out_changed_it_and_whoever_put_it_back() {
        Story story = translated().edit("dana", "-b");
        assertThat(story.changers("b")).containsExactly("dana");
        assertThat(story.edit("sol", "b: The bridge will open.").changers("b")).containsExactly("dana", "sol");
    }

    @Test
    void whoever_unlinks_the_last_target_of_a_source_changed_the_omission() {
        Story story = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a<A+B: One and two.")
                .approve("sol")
                .align("dana", "a<A");
        assertThat(story.states()).isEqualTo("a stale source, -B unreviewed");
        assertThat(story.changers("B")).containsExactly("dana");
    }

    @Test
    void a_human_translation_is_all_its_editors_work() {
        Story story = article().source("A: 하나.").edit("dana", "a: One.").edit("sol", "a: Just one.");
        assertThat(story.changers("a")).containsExactly("dana", "sol");
    }

    @Test
    void a_move_changes_nobodys_paragraph() {
        Story story = translated().approve("sol").text("dana", "b: The bridge opens.", "a: The ferry does not leave.");
        assertThat(story.states()).isEqualTo("b signed, a signed");
        assertThat(story.changers("a")).isEmpty();
    }

    @Test
    void parts_of_a_split_inherit_the_unsigned_parents_changers() {
        Story story = article()
                .source("A: 하나. 둘.")
                .machine("a: One. Two.")
                .edit("dana", "a: One! Two.")
                .text("sol", "a: One!", "b^a: Two.");
        assertThat(story.changers("a")).containsExactly("dana", "sol");
        assertThat(story.changers("b")).containsExactly("dana", "sol");
    }

    @Test
    void whoever_merges_is_a_changer_with_the_unsigned_parents_changers() {
        Story story = translated()
                .edit("dana", "b: The bridge is open.")
                .text("sol", "a^a+b: The ferry does not leave. The bridge is open.");
        assertThat(story.changers("a")).containsExactly("dana", "sol");
    }

    @Test
    void a_signed_parents_changers_are_not_inherited() {
        Story story = translated()
                .edit("dana", "b: The bridge is open.")
                .approve("kim")
                .text("sol", "a^a+b: The ferry does not leave. The bridge opened.");
        assertThat(story.changers("a")).containsExactly("sol");
    }

    @Test
    void an_editor_without_the_reviewers_role_may_not_sign() {
        assertThat(translated().person("ed", "editor", "en,ko").refusal("ed", "a"))
                .isEqualTo("not-a-reviewer");
    }

    @Test
    void keys_do_not_move_across_lineages() {
        Story story = article()
                .source("A: 같은 말.", "B: 같은 말.")
                .machine("a: The same.", "b: The same.")
                .approve("sol", "a");
        assertThat(story.states()).isEqualTo("a signed, b unreviewed");
        assertThat(story.paragraph("a").key()).isNotEqualTo(story.paragraph("b").key());
    }

    @Test
    void links_to_other_sources_of_the_same_words_are_a_change() {
        Story story = article()
                .source("A: 하나.", "B: 하나.")
                .machine("a: One.", "b: One.")
                .edit("dana", "a: Just one.")
                .align("kim", "a<B");
        assertThat(story.changers("a")).containsExactly("dana", "kim");
    }
}

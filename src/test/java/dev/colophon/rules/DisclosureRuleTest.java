package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which row of the disclosure table follows from a history. */
class DisclosureRuleTest {
    private static Story translated() {
        return article()
                .source("A: 배는 떠나지 않는다.", "B: 다리는 열린다.")
                .machine("a: The ferry does not leave.", "b: The bridge opens.");
    }

    @Test
    void nothing_signed() {
        assertThat(translated().rule()).isEqualTo("unreviewed");
        assertThat(translated().blockers()).contains("nothing-signed");
    }

    @Test
    void some_signed() {
        Story story = translated().approve("sol", "a");
        assertThat(story.rule()).isEqualTo("partly");
        assertThat(story.blockers()).containsExactly("paragraph-unreviewed b");
    }

    @Test
    void some_signed_and_each_other_one_waived_passes() {
        Story story = translated().approve("sol", "a").waive("chief", "b");
        assertThat(story.rule()).isEqualTo("partly");
        assertThat(story.blockers()).isEmpty();
    }

    @Test
    void all_signed_and_nothing_changed() {
        assertThat(translated().approve("sol").rule()).isEqualTo("reviewed");
    }

    @Test
    void all_signed_and_only_the_format_changed() {
        assertThat(translated()
                        .edit("dana", "a: The ferry does *not* leave.")
                        .approve("sol")
                        .rule())
                .isEqualTo("reviewed");
    }

    @Test
    void all_signed_and_something_edited() {
        assertThat(translated()
                        .edit("dana", "a: The ferry never leaves.")
                        .approve("sol")
                        .rule())
                .isEqualTo("edited");
    }

    @Test
    void a_removed_paragraph_is_substantive() {
        assertThat(translated().edit("dana", "-b").approve("sol").rule()).isEqualTo("edited");
    }

    @Test
    void an_added_paragraph_is_substantive() {
        assertThat(translated()
                        .edit("dana", "c<: Colophon explains.")
                        .approve("sol")
                        .rule())
                .isEqualTo("edited");
    }

    @Test
    void what_the_machine_left_out_is_not() {
        assertThat(article()
                        .source("A: 하나.", "B: 둘.")
                        .machine("a: One.")
                        .approve("sol")
                        .rule())
                .isEqualTo("reviewed");
    }

    @Test
    void nothing_survives() {
        assertThat(translated()
                        .edit("dana", "a: Boats remain moored all week long.", "b: Pedestrians cross again tonight.")
                        .approve("sol")
                        .rule())
                .isEqualTo("from-draft");
    }

    @Test
    void a_human_translation_needs_somebodys_word() {
        Story story = article().source("A: 하나.").edit("dana", "a: One.").approve("sol");
        assertThat(story.rule()).isEqualTo("unstated");
        assertThat(story.blockers()).containsExactly("statement-missing");
        assertThat(story.declaredNone("dana").rule()).isEqualTo("human");
        assertThat(story.blockers()).isEmpty();
    }

    @Test
    void the_policy_applies_to_human_translations_too() {
        assertThat(article()
                        .source("A: 하나.")
                        .edit("dana", "a: One.")
                        .declaredNone("dana")
                        .blockers())
                .containsExactly("paragraph-unreviewed a");
    }

    @Test
    void a_text_swapped_under_its_sign_off_does_not_verify() {
        Story story = translated().approve("sol").tamper("The bridge opens.", "The bridge burns.");
        assertThat(story.rule()).isEqualTo("unverified");
        assertThat(story.blockers()).contains("record-unverified");
    }

    @Test
    void a_language_without_wording_blocks() {
        Story story = article().into("ja").source("A: 하나.").machine("a: 一つ。").approve("sol");
        assertThat(story.blockers()).containsExactly("disclosure-wording-missing");
    }

    @Test
    void generative_is_what_the_ancestry_holds() {
        assertThat(article()
                        .source("A: 하나.")
                        .neuralMachine("a: One.")
                        .sheet()
                        .circumstances()
                        .generative())
                .isFalse();
        assertThat(translated().sheet().circumstances().generative()).isTrue();
    }
}

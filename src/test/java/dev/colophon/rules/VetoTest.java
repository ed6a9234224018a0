package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A request for changes outlives the text it was made on. */
class VetoTest {
    private static Story vetoed() {
        return article()
                .source("A: 하나. 둘.", "B: 셋.")
                .machine("a: One. Two.", "b: Three.")
                .veto("sol", "a");
    }

    @Test
    void it_survives_new_versions_and_other_peoples_approvals() {
        assertThat(vetoed().edit("dana", "a: One and two.").approve("kim").states())
                .isEqualTo("a changes-requested, b signed");
    }

    @Test
    void its_author_clears_it_by_approving_a_later_key() {
        assertThat(vetoed().edit("dana", "a: One and two.").approve("sol", "a").state("a"))
                .isEqualTo("signed");
    }

    @Test
    void of_one_persons_verdicts_on_one_key_the_latest_counts() {
        assertThat(vetoed().approve("sol", "a").state("a")).isEqualTo("signed");
        assertThat(vetoed().approve("sol", "a").veto("sol", "a").state("a")).isEqualTo("changes-requested");
    }

    @Test
    void withdrawing_it_takes_it_away() {
        assertThat(vetoed().withdraw("sol").state("a")).isEqualTo("unreviewed");
    }

    @Test
    void another_reviewer_clears_it_once_the_text_changed() {
        assertThat(vetoed().clear("kim", "sol", "a").state("a")).isEqualTo("changes-requested");
        assertThat(vetoed().edit("dana", "a: One and two.")
                        .clear("kim", "sol", "a")
                        .state("a"))
                .isEqualTo("unreviewed");
    }

    @Test
    void a_strict_policy_leaves_clearing_to_the_chief() {
        Story story = vetoed().policy(TestPolicies.strictVetoes()).edit("dana", "a: One and two.");
        assertThat(story.clear("kim", "sol", "a").state("a")).isEqualTo("changes-requested");
        assertThat(story.clear("chief", "sol", "a").state("a")).isEqualTo("unreviewed");
    }

    @Test
    void it_follows_every_part_of_a_split() {
        assertThat(vetoed().text("dana", "a: One.", "c^a: Two.", "b: Three.").states())
                .isEqualTo("a changes-requested, c changes-requested, b unreviewed");
    }

    @Test
    void clearing_one_part_leaves_the_other() {
        assertThat(vetoed().text("dana", "a: One.", "c^a: Two.", "b: Three.")
                        .approve("sol", "a")
                        .states())
                .isEqualTo("a signed, c changes-requested, b unreviewed");
    }

    @Test
    void it_follows_into_a_merge() {
        assertThat(vetoed().text("dana", "b^a+b: One. Two. Three.").states()).isEqualTo("b changes-requested");
    }

    @Test
    void a_veto_on_one_part_says_nothing_of_the_other() {
        Story story = article()
                .source("A: 하나. 둘.")
                .machine("a: One. Two.")
                .text("dana", "a: One.", "c^a: Two.")
                .veto("sol", "a");
        assertThat(story.states()).isEqualTo("a changes-requested, c unreviewed");
    }

    @Test
    void who_asks_for_changes_after_a_reformat_does_not_carry_the_earlier_approval() {
        Story story = article().source("A: 하나.").machine("a: One.").approve("sol");
        story.edit("dana", "a: *One*.").veto("sol", "a");
        assertThat(story.state("a")).isEqualTo("changes-requested");
    }

    @Test
    void it_weighs_more_than_a_waiver() {
        assertThat(vetoed().waive("chief", "a").state("a")).isEqualTo("changes-requested");
    }
}

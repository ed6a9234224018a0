package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where an article stands, and what blocks it. */
class StageTest {
    private static Story signed() {
        return article().source("A: 하나.").machine("a: One.").approve("sol");
    }

    private static Stage stage(Story story) {
        return story.sheet().stage();
    }

    @Test
    void from_draft_to_ready() {
        assertThat(stage(article())).isEqualTo(Stage.DRAFT);
        assertThat(stage(article().source("A: 하나."))).isEqualTo(Stage.DRAFT);
        assertThat(article().source("A: 하나.").blockers()).containsExactly("no-target-version");
        assertThat(stage(article().source("A: 하나.").machine("a: One."))).isEqualTo(Stage.IN_REVIEW);
        assertThat(stage(signed())).isEqualTo(Stage.READY);
    }

    @Test
    void released_until_what_would_be_released_differs() {
        assertThat(stage(signed().release("first"))).isEqualTo(Stage.RELEASED);
        assertThat(stage(signed().release("first").edit("dana", "a: Two."))).isEqualTo(Stage.CORRECTING);
        assertThat(stage(signed().release("first").veto("kim", "a"))).isEqualTo(Stage.CORRECTING);
    }

    @Test
    void one_more_approval_changes_nothing_that_was_released() {
        assertThat(stage(signed().release("first").approve("kim"))).isEqualTo(Stage.RELEASED);
    }

    @Test
    void an_old_release_is_not_judged_by_a_newer_policy() {
        assertThat(stage(signed().release("first").policy(TestPolicies.approvals(2))))
                .isEqualTo(Stage.RELEASED);
    }

    @Test
    void retracted() {
        assertThat(stage(signed().release("first").release("retraction"))).isEqualTo(Stage.RETRACTED);
    }

    @Test
    void a_withdrawn_source_blocks_until_a_new_one_comes() {
        Story story = signed().sourceWithdrawn();
        assertThat(stage(story)).isEqualTo(Stage.SOURCE_WITHDRAWN);
        assertThat(story.blockers()).containsExactly("source-withdrawn");
        assertThat(stage(story.source("A: 하나."))).isEqualTo(Stage.READY);
    }

    @Test
    void a_finding_the_policy_names_blocks_until_it_is_dismissed() {
        Story story = signed().finding("number-differs", "error", "a");
        assertThat(story.blockers()).containsExactly("finding-open a");
        assertThat(story.dismiss("sol", "number-differs", "a").blockers()).isEmpty();
    }

    @Test
    void warnings_and_other_findings_do_not_block() {
        assertThat(signed().finding("number-differs", "warning", "a")
                        .finding("style", "error", "a")
                        .blockers())
                .isEmpty();
    }

    @Test
    void an_erased_paragraph_blocks_until_an_edit_takes_it_out() {
        Story story = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a: One.", "b: Two.")
                .approve("sol")
                .erase("b");
        assertThat(story.blockers()).containsExactly("paragraph-erased b");
        assertThat(story.edit("dana", "-b").states()).isEqualTo("a signed");
        assertThat(story.blockers()).isEmpty();
    }

    @Test
    void the_manifest_is_the_same_for_whoever_computes_it() {
        assertThat(signed().sheet().manifestDigest()).isEqualTo(signed().sheet().manifestDigest());
        assertThat(signed().sheet().manifestDigest()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void progress_counts_every_state_once() {
        Progress progress = article()
                .source("A: 하나.", "B: 둘.", "C: 셋.")
                .machine("a: One.", "b: Two.", "c: Three.")
                .approve("sol")
                .edit("dana", "a: *One*.", "b: 2.")
                .sheet()
                .progress();
        assertThat(progress).isEqualTo(new Progress(3, 1, 1, 0, 1, 0, 0, 0));
    }
}

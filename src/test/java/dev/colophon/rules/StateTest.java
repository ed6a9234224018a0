package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Document;
import org.junit.jupiter.api.Test;

/** The table of states, the first that fits. */
class StateTest {
    private static Story translated() {
        return article()
                .source("A: 배는 떠나지 않는다.", "B: 다리는 열린다.")
                .machine("a: The ferry does not leave.", "b: The bridge opens.");
    }

    @Test
    void untouched_machine_text_is_unreviewed_until_somebody_signs_it() {
        assertThat(translated().states()).isEqualTo("a unreviewed, b unreviewed");
        assertThat(translated().approve("sol", "a").states()).isEqualTo("a signed, b unreviewed");
    }

    @Test
    void an_edit_makes_the_paragraph_stale_and_no_other() {
        assertThat(translated()
                        .approve("sol")
                        .edit("dana", "a: The ferry leaves.")
                        .states())
                .isEqualTo("a stale text, b signed");
    }

    @Test
    void a_new_source_makes_exactly_the_linked_paragraphs_stale() {
        assertThat(translated()
                        .approve("sol")
                        .source("A: 배는 떠난다.", "B: 다리는 열린다.")
                        .states())
                .isEqualTo("a stale source, b signed");
    }

    @Test
    void text_and_source_changed_both() {
        assertThat(translated()
                        .approve("sol")
                        .source("A: 배는 떠난다.", "B: 다리는 열린다.")
                        .edit("dana", "a: The ferry leaves.")
                        .state("a"))
                .isEqualTo("stale both");
    }

    @Test
    void an_approval_of_target_only_leaves_the_source_to_be_read() {
        assertThat(translated()
                        .person("kim", "reviewer", "en")
                        .approve("kim", "a")
                        .state("a"))
                .isEqualTo("partly-signed no-against-source");
    }

    @Test
    void a_demanded_role_or_language_must_be_among_the_signers() {
        Story story = translated()
                .policy(TestPolicies.demanding(new Document.Signer("chief", null), new Document.Signer(null, "ja")))
                .person("mara", "chief", "ko")
                .person("ines", "reviewer", "ja-JP")
                .approve("sol", "a");
        assertThat(story.state("a")).isEqualTo("partly-signed signer-missing");
        assertThat(story.approve("mara", "a").state("a")).isEqualTo("partly-signed signer-missing");
        assertThat(story.approve("ines", "a").state("a")).isEqualTo("signed");
    }

    @Test
    void who_changed_the_text_is_not_the_signer_that_is_demanded() {
        Story story = translated()
                .policy(TestPolicies.demanding(new Document.Signer("chief", null)))
                .person("mara", "chief", "ko")
                .edit("mara", "a: The ferry leaves.")
                .approve("mara", "a")
                .approve("sol", "a");
        assertThat(story.state("a")).isEqualTo("partly-signed signer-missing");
    }

    @Test
    void against_source_is_not_asked_where_no_source_text_is_on_record() {
        Story story = article()
                .source()
                .machine("a: The ferry leaves.")
                .person("kim", "reviewer", "en")
                .approve("kim", "a");
        assertThat(story.state("a")).isEqualTo("signed");
    }

    @Test
    void a_waiver_speaks_of_one_key() {
        Story story = translated().waive("chief", "a");
        assertThat(story.state("a")).isEqualTo("waived");
        assertThat(story.edit("dana", "a: It leaves.").state("a")).isEqualTo("unreviewed");
    }

    @Test
    void only_a_chief_waives() {
        assertThat(translated().waive("sol", "a").state("a")).isEqualTo("unreviewed");
    }

    @Test
    void a_withdrawn_approval_does_not_count() {
        assertThat(translated().approve("sol", "a").withdraw("sol").state("a")).isEqualTo("unreviewed");
    }

    @Test
    void who_is_no_reviewer_does_not_count() {
        assertThat(translated()
                        .person("ed", "editor", "en,ko")
                        .approve("ed", "a")
                        .state("a"))
                .isEqualTo("unreviewed");
    }

    @Test
    void two_approvals_asked_and_one_given_is_partly() {
        Story story = translated().policy(TestPolicies.approvals(2)).approve("sol", "a");
        assertThat(story.state("a")).isEqualTo("partly-signed");
        assertThat(story.approve("kim", "a").state("a")).isEqualTo("signed");
    }

    @Test
    void one_person_signing_twice_is_one() {
        assertThat(translated()
                        .policy(TestPolicies.approvals(2))
                        .approve("sol", "a")
                        .approve("sol", "a")
                        .state("a"))
                .isEqualTo("partly-signed");
    }

    @Test
    void a_removed_paragraph_must_be_signed_like_a_text() {
        Story story = translated().approve("sol").edit("dana", "-b");
        assertThat(story.states()).isEqualTo("a signed, -b stale text");
        assertThat(story.refusal("dana", "b")).isEqualTo("own-work");
        assertThat(story.approve("kim", "b").states()).isEqualTo("a signed, -b signed");
    }

    @Test
    void what_the_machine_left_out_is_a_removed_row_of_the_source() {
        Story story = article().source("A: 하나.", "B: 둘.").machine("a: One.");
        assertThat(story.states()).isEqualTo("a unreviewed, -B unreviewed");
        assertThat(story.changers("B")).isEmpty();
    }

    @Test
    void media_have_a_place_and_count_nowhere() {
        Story story = article()
                .source("A: 하나.", "X@media: ")
                .machine("a: One.", "x@media: ")
                .approve("sol");
        assertThat(story.states()).isEqualTo("a signed");
        assertThat(story.sheet().progress().total()).isEqualTo(1);
        assertThat(story.sheet().manifest().rows()).extracting(r -> r.state()).containsExactly("signed", null);
    }

    @Test
    void what_nobody_was_shown_is_not_signed() {
        Story story = translated();
        story.unshown("sol", "a");
        assertThat(story.state("a")).isEqualTo("unreviewed");
    }

    @Test
    void who_claims_to_read_the_source_and_does_not_signed_the_target_only() {
        Story story = translated().person("kim", "reviewer", "en");
        story.claim("kim", "a");
        assertThat(story.state("a")).isEqualTo("partly-signed no-against-source");
    }

    @Test
    void a_partial_machine_version_does_not_become_head() {
        Story story = translated();
        story.partialMachine("a: No ferry.");
        assertThat(story.record().head().orElseThrow().label()).isEqualTo("m1");
    }
}

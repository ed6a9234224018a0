package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Under the breaking profile one person may edit and sign; somebody else looks later. */
class BreakingProfileTest {
    private static Story alone() {
        return article()
                .source("A: 하나.")
                .machine("a: One.")
                .profile("breaking")
                .edit("dana", "a: Just one.")
                .approveOwn("dana", "a");
    }

    @Test
    void an_approval_recorded_as_own_counts() {
        assertThat(alone().refusal("dana", "a")).isNull();
        assertThat(alone().states()).isEqualTo("a signed");
        assertThat(alone().blockers()).isEmpty();
    }

    @Test
    void an_approval_not_recorded_as_own_does_not() {
        assertThat(article()
                        .source("A: 하나.")
                        .machine("a: One.")
                        .profile("breaking")
                        .edit("dana", "a: Just one.")
                        .approve("dana", "a")
                        .states())
                .isEqualTo("a unreviewed");
    }

    @Test
    void a_second_look_is_due_until_somebody_else_has_signed() {
        SecondLook look = alone().sheet().secondLook();
        assertThat(look).isNotNull();
        assertThat(look.paragraphs()).isEqualTo(1);
        assertThat(look.overdue()).isFalse();
        assertThat(alone().approve("sol", "a").sheet().secondLook()).isNull();
    }

    @Test
    void back_under_the_standard_profile_own_approvals_count_no_more() {
        assertThat(alone().profile("standard").states()).isEqualTo("a unreviewed");
    }

    @Test
    void the_second_look_leaves_a_release_as_it_was() {
        assertThat(alone().release("first").approve("sol", "a").sheet().stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void choosing_the_profile_again_gives_no_more_time() {
        assertThat(due(alone().profile("breaking"))).isEqualTo(due(alone()));
        assertThat(due(alone().profile("breaking").release("first").profile("breaking")))
                .isEqualTo(due(alone()));
    }

    @Test
    void what_is_out_is_looked_at_whichever_profile_is_chosen_then() {
        assertThat(due(alone().release("first").profile("standard"))).isEqualTo(due(alone()));
        assertThat(due(alone().release("first").profile("standard").profile("breaking")))
                .isEqualTo(due(alone()));
        assertThat(alone().release("first")
                        .profile("standard")
                        .approve("sol", "a")
                        .sheet()
                        .secondLook())
                .isNull();
    }

    @Test
    void an_edit_of_what_is_out_is_no_look_at_it() {
        Story edited = alone().release("first").edit("dana", "a: Only one.");
        assertThat(due(edited)).isEqualTo(due(alone()));
        assertThat(edited.approve("sol", "a").sheet().secondLook()).isNull();
        Story seen = alone().release("first").approve("sol", "a").edit("dana", "a: Only one.");
        assertThat(seen.sheet().secondLook()).isNull();
    }

    @Test
    void a_release_that_others_signed_ends_it_and_a_later_choice_counts_anew() {
        Story calm =
                alone().release("first").profile("standard").approve("sol", "a").release("update");
        assertThat(calm.sheet().secondLook()).isNull();
        Story again = calm.profile("breaking").edit("dana", "a: Only one.").approveOwn("dana", "a");
        assertThat(due(again)).isAfter(due(alone()));
        Story unreleased = alone().profile("standard");
        assertThat(unreleased.sheet().secondLook()).isNull();
        assertThat(due(unreleased.profile("breaking"))).isAfter(due(alone()));
    }

    private static Instant due(Story story) {
        return Objects.requireNonNull(story.sheet().secondLook()).due();
    }
}

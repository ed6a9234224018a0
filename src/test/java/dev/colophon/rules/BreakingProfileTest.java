package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

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
}

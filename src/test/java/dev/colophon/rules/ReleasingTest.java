package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.rules.release.Releasing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kind of release is allowed when. */
class ReleasingTest {
    private static final List<String> REVIEWER = List.of("reviewer");

    private static Story released() {
        return article()
                .source("A: 하나.")
                .machine("a: Kim said the ferry will leave at 9 and \"not before\".")
                .approve("sol")
                .release("first");
    }

    private static String refusal(Story story, ReleaseKind kind, String publicNote) {
        return Releasing.refusal(story.sheet(), kind, publicNote, REVIEWER);
    }

    @Test
    void the_first_is_first_and_only_once() {
        Story ready = article().source("A: 하나.").machine("a: One.").approve("sol");
        assertThat(refusal(ready, ReleaseKind.FIRST, null)).isNull();
        assertThat(refusal(ready, ReleaseKind.UPDATE, null)).isEqualTo("kind-not-allowed");
        assertThat(refusal(released(), ReleaseKind.FIRST, null)).isEqualTo("kind-not-allowed");
        assertThat(refusal(released(), ReleaseKind.UPDATE, null)).isNull();
    }

    @Test
    void corrections_and_clarifications_are_told_in_public() {
        assertThat(refusal(released(), ReleaseKind.CORRECTION, " ")).isEqualTo("public-note-required");
        assertThat(refusal(released(), ReleaseKind.CLARIFICATION, null)).isEqualTo("public-note-required");
        assertThat(refusal(released(), ReleaseKind.CORRECTION, "It was 9, not 8."))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kim said the ferry would leave at 9 and \"not before\".|",
                "Kim said the ferry will leave at 8 and \"not before\".|minor-changes-facts",
                "Lee said the ferry will leave at 9 and \"not before\".|minor-changes-facts",
                "Kim said the ferry will leave at 9 and \"not after\".|minor-changes-facts",
                "Kim said the ferry will not leave at 9 and \"not before\".|minor-changes-facts",
                "Kim said the ferry won't leave at 9 and \"not before\".|minor-changes-facts",
                "Kim said three ferries will leave at 9 and \"not before\".|minor-changes-facts",
                "Kim said the ferry will leave at 9 and “not before”.|",
            })
    void minor_is_refused_when_a_reader_could_hold_us_to_the_difference(String text, String refusal) {
        assertThat(refusal(released().edit("dana", "a: " + text), ReleaseKind.MINOR, null))
                .isEqualTo(refusal);
    }

    @Test
    void names_that_change_places_have_changed() {
        Story story = article()
                .source("A: 하나.")
                .machine("a: Yesterday Kim beat Lee.")
                .approve("sol")
                .release("first");
        assertThat(refusal(story.edit("dana", "a: Yesterday Lee beat Kim."), ReleaseKind.MINOR, null))
                .isEqualTo("minor-changes-facts");
    }

    @Test
    void in_a_script_without_capitals_any_word_may_be_a_name() {
        Story story = article()
                .source("A: One.")
                .machine("a: 김 씨가 말했다.")
                .approve("sol")
                .release("first");
        assertThat(refusal(story.edit("dana", "a: 이 씨가 말했다."), ReleaseKind.MINOR, null))
                .isEqualTo("minor-changes-facts");
    }

    @Test
    void only_a_chief_retracts_and_only_a_correction_follows() {
        assertThat(refusal(released(), ReleaseKind.RETRACTION, "Gone.")).isEqualTo("not-a-chief");
        assertThat(Releasing.refusal(released().sheet(), ReleaseKind.RETRACTION, "Gone.", List.of("chief")))
                .isNull();
        Story retracted = released().release("retraction");
        assertThat(refusal(retracted, ReleaseKind.UPDATE, null)).isEqualTo("kind-not-allowed");
        assertThat(refusal(retracted, ReleaseKind.CORRECTION, "We restore it.")).isNull();
    }

    @Test
    void the_policy_names_who_releases() {
        Sheet sheet = released().sheet();
        assertThat(Releasing.mayRelease(sheet, List.of("editor"))).isFalse();
        assertThat(Releasing.mayRelease(sheet, REVIEWER)).isTrue();
        assertThat(Releasing.mayRelease(sheet, List.of("chief"))).isTrue();
    }

    @Test
    void an_override_lifts_the_policys_blockers_but_not_the_lines() {
        Story partly = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a: One.", "b: Two.")
                .approve("sol", "a");
        assertThat(partly.sheet().blockers()).isNotEmpty();
        assertThat(Releasing.absolute(partly.sheet())).isEmpty();
        Story unsigned = article().source("A: 하나.").machine("a: One.");
        assertThat(Releasing.absolute(unsigned.sheet()))
                .extracting(b -> b.code())
                .containsExactly("nothing-signed");
    }
}

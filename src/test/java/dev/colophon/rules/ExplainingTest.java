package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Document.Entry;
import dev.colophon.rules.release.Explaining;
import dev.colophon.text.Content;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edits of a signed text want a note. */
class ExplainingTest {
    private static Story signed() {
        return article()
                .policy(TestPolicies.notes())
                .source("A: 하나.", "B: 둘.")
                .machine("a: Kim said it opens at 9.", "b: The bridge opens.")
                .approve("sol");
    }

    private static boolean wanted(Story story, String editor, String... text) {
        Sheet before = story.sheet();
        ArticleVersion after = story.text(editor, text).record().target().orElseThrow();
        List<Content> texts = after.entries().stream()
                .map(Entry::commitment)
                .map(commitment -> story.record().content(commitment).orElseThrow())
                .toList();
        return Explaining.wanted(before, Line.id(editor), after.entries(), texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kim said that it opens at 9.|false",
                "Kim said it opens at 8.|true",
                "Lee said it opens at 9.|true",
                "Kim said it opens at nine.|true",
                "Kim said \"it opens\" at 9.|true",
                "Kim said it never opens at 9.|true",
            })
    void a_change_that_readers_could_hold_us_to_wants_one(String text, boolean wanted) {
        assertThat(wanted(signed(), "dana", "a: " + text, "b: The bridge opens."))
                .isEqualTo(wanted);
    }

    @Test
    void where_nobody_else_signed_nothing_is_asked() {
        String[] changed = {"a: Lee said it opens at 8.", "b: The bridge opens."};
        assertThat(wanted(signed().withdraw("sol"), "dana", changed)).isFalse();
        assertThat(wanted(signed(), "sol", changed)).isFalse();
    }

    @Test
    void a_policy_that_does_not_ask_is_not_answered() {
        Story story = signed().policy(Policies.standard());
        assertThat(wanted(story, "dana", "a: Lee said it opens at 8.", "b: The bridge opens."))
                .isFalse();
    }

    @Test
    void what_is_taken_away_is_explained_where_it_told_a_fact() {
        assertThat(wanted(signed(), "dana", "b: The bridge opens.")).isTrue();
        assertThat(wanted(signed(), "dana", "a: Kim said it opens at 9.")).isFalse();
    }

    @Test
    void a_split_or_a_merge_that_keeps_every_fact_wants_none() {
        assertThat(wanted(signed(), "dana", "a: Kim said", "c^a: it opens at 9.", "b: The bridge opens."))
                .isFalse();
        assertThat(wanted(signed(), "dana", "a^a+b: Kim said it opens at 9. The bridge opens."))
                .isFalse();
        assertThat(wanted(signed(), "dana", "a^a+b: Kim said it opens at 10. The bridge opens."))
                .isTrue();
    }
}

package dev.colophon.rules;

import static dev.colophon.rules.Story.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Source links are recorded once and follow what becomes of the source. */
class SourceLinksTest {
    private static List<UUID> ids(String... names) {
        return java.util.Arrays.stream(names).map(Line::id).toList();
    }

    @Test
    void a_source_paragraph_merged_away_is_followed_to_its_successor() {
        Story story = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a: One.", "b: Two.")
                .source("A^A+B: 하나. 둘.");
        assertThat(story.record().sourceLinks(Line.id("b"))).isEqualTo(ids("A"));
        assertThat(story.sheet().rows()).hasSize(1);
    }

    @Test
    void a_new_part_of_a_source_split_is_linked_with_its_parent() {
        Story story = article().source("A: 하나. 둘.").machine("a: One. Two.").source("A: 하나.", "B^A: 둘.");
        assertThat(story.record().sourceLinks(Line.id("a"))).isEqualTo(ids("A", "B"));
        assertThat(story.states()).isEqualTo("a unreviewed");
    }

    @Test
    void an_alignment_changes_the_links_until_the_next_one() {
        Story story = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a: One.", "b: Two.")
                .align("dana", "a<A+B")
                .edit("sol", "b: Second.");
        assertThat(story.record().sourceLinks(Line.id("a"))).isEqualTo(ids("A", "B"));
    }

    @Test
    void a_source_paragraph_taken_out_leaves_its_translation_without_source() {
        Story story = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a: One.", "b: Two.")
                .approve("sol")
                .source("A: 하나.");
        assertThat(story.states()).isEqualTo("a signed, b stale source");
    }

    @Test
    void a_new_source_paragraph_without_target_is_a_removed_row_that_anyone_signs() {
        Story story = article().source("A: 하나.").machine("a: One.").source("A: 하나.", "B: 둘.");
        assertThat(story.states()).isEqualTo("a unreviewed, -B unreviewed");
        assertThat(story.approve("dana", "B").state("B")).isEqualTo("signed");
    }

    @Test
    void an_omitted_source_paragraph_that_is_rendered_later_is_no_removed_row() {
        Story story = article()
                .source("A: 하나.", "B: 둘.")
                .machine("a: One.")
                .approve("sol")
                .edit("dana", "b<B: Two.");
        assertThat(story.states()).isEqualTo("a signed, b unreviewed");
    }

    @Test
    void rows_are_connected_over_source_links_in_the_order_of_the_edited_text() {
        Story story =
                article().source("A: 하나.", "B: 둘.", "C: 셋.").machine("c: Three.", "a<A+B: One, two.", "d<B: Also two.");
        assertThat(story.sheet().rows())
                .extracting(row -> row.paragraphs().size())
                .containsExactly(1, 2);
        assertThat(story.sheet().rows()).extracting(SheetRow::number).containsExactly(1, 2);
    }

    @Test
    void a_removed_row_stands_where_its_source_would() {
        Story story = article()
                .source("A: 하나.", "B: 둘.", "C: 셋.")
                .machine("a: One.", "b: Two.", "c: Three.")
                .edit("dana", "-b");
        assertThat(story.states()).isEqualTo("a unreviewed, -b unreviewed, c unreviewed");
        assertThat(story.sheet().manifest().rows()).extracting(r -> r.lineage()).isEqualTo(ids("a", "c", "b"));
    }

    @Test
    void a_machine_paragraph_of_a_source_that_is_rendered_otherwise_is_its_own_removed_row() {
        Story story =
                article().source("A: 하나. 둘.").machine("a<A: One.", "b<A: Two.").edit("dana", "-b");
        assertThat(story.states()).isEqualTo("a unreviewed, -b unreviewed");
    }
}

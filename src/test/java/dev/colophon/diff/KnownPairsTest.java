package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alignments made of pairs that were recorded, not found. */
class KnownPairsTest {
    private final List<Paragraph> from = paragraphs("The ferry leaves at nine.", "It is late.", "Nobody waits.");
    private final List<Paragraph> to = paragraphs("A cat sat.", "The ferry leaves at nine.", "Something else.");

    @Test
    void pairs_are_kept_however_little_the_texts_have_in_common() {
        Alignment alignment = ParagraphAligner.along(from, to, List.of(List.of(0, 0), List.of(1, 2)));

        assertThat(alignment.ofTo(0).from()).containsExactly(0);
        assertThat(alignment.ofTo(1).structure()).isEqualTo(Link.Structure.ADDED);
        assertThat(alignment.ofTo(2).from()).containsExactly(1);
        assertThat(alignment.ofFrom(2).structure()).isEqualTo(Link.Structure.REMOVED);
    }

    @Test
    void a_pair_that_stands_in_two_groups_makes_them_one() {
        List<List<Integer>> pairs = List.of(List.of(0, 0), List.of(1, 1), List.of(1, 2), List.of(0, 1));

        Alignment alignment = ParagraphAligner.along(from, to, pairs);

        assertThat(alignment.links()).hasSize(2);
        assertThat(alignment.ofTo(2).from()).containsExactly(0, 1);
        assertThat(alignment.ofTo(2).to()).containsExactly(0, 1, 2);
    }

    private static List<Paragraph> paragraphs(String... texts) {
        return List.of(texts).stream()
                .map(text -> Paragraph.of(Role.BODY, text))
                .toList();
    }
}

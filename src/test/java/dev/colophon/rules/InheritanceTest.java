package dev.colophon.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.rules.Inheritance.Heir;
import dev.colophon.rules.Inheritance.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Old paragraphs are a, b, c with their lengths, new ones are told as {@code from>to} pairs of positions. */
class InheritanceTest {
    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final UUID C = new UUID(0, 0xc);
    private final AtomicInteger minted = new AtomicInteger();

    @Test
    void what_continues_keeps_its_lineage() {
        assertThat(heirs("0>0 1>1 2>2", 5, 5, 5)).extracting(Heir::lineage).containsExactly(A, B, C);
    }

    @Test
    void a_moved_paragraph_keeps_its_lineage() {
        assertThat(heirs("2>0 0>1 1>2", 5, 5, 5)).extracting(Heir::lineage).containsExactly(C, A, B);
    }

    @Test
    void of_a_split_the_part_with_most_text_keeps_the_lineage() {
        List<Heir> heirs = heirs("0>0 0>1 1>2 2>3", 3, 8, 5, 5);
        assertThat(heirs.get(0).lineage()).isEqualTo(fresh(1));
        assertThat(heirs.get(0).parents()).containsExactly(A);
        assertThat(heirs.get(1).lineage()).isEqualTo(A);
        assertThat(heirs.get(1).parents()).isEmpty();
    }

    @Test
    void of_equal_parts_the_first_keeps_it() {
        assertThat(heirs("0>0 0>1", 4, 4)).extracting(Heir::lineage).containsExactly(A, fresh(1));
    }

    @Test
    void a_merge_takes_the_lineage_of_the_largest_parent_and_names_all() {
        List<Heir> heirs = heirs("0>0 1>0 2>1", 20, 5);
        assertThat(heirs.get(0).lineage()).isEqualTo(B);
        assertThat(heirs.get(0).parents()).containsExactly(A, B);
        assertThat(heirs.get(1).lineage()).isEqualTo(C);
    }

    @Test
    void without_a_link_the_lineage_is_new() {
        List<Heir> heirs = heirs("0>0", 5, 5);
        assertThat(heirs.get(1)).isEqualTo(new Heir(fresh(1), List.of(), List.of(), false));
    }

    @Test
    void a_doubtful_link_is_told_as_such() {
        List<Heir> heirs =
                Inheritance.of(List.of(A), new int[] {5}, new int[] {5}, List.of(new Link(0, 0, true)), this::mint);
        assertThat(heirs.get(0).ambiguous()).isTrue();
    }

    private List<Heir> heirs(String links, int... lengths) {
        List<Link> all = new ArrayList<>();
        for (String link : links.split(" ")) {
            String[] ends = link.split(">");
            all.add(new Link(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), false));
        }
        return Inheritance.of(List.of(A, B, C), new int[] {5, 9, 7}, lengths, all, this::mint);
    }

    private UUID mint() {
        return fresh(minted.incrementAndGet());
    }

    private static UUID fresh(int n) {
        return new UUID(1, n);
    }
}

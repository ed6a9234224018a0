package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.RandomText;
import dev.colophon.text.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonLawsTest {
    private record Versions(List<Paragraph> from, List<Paragraph> to, Comparison comparison) {}

    @Test
    void theRunsOfALinkGiveBackItsParagraphs() {
        for (long seed = 0; seed < 300; seed++) {
            Versions versions = versions(seed);
            for (Comparison.Linked linked : versions.comparison.links()) {
                Link link = linked.link();
                assertThat(linked.diff().from())
                        .as("from, seed %d", seed)
                        .isEqualTo(joined(versions.from, link.from()));
                assertThat(linked.diff().to()).as("to, seed %d", seed).isEqualTo(joined(versions.to, link.to()));
            }
        }
    }

    @Test
    void whatMovedStandsInItsParagraphsAndMovedOnce() {
        int moves = 0;
        for (long seed = 0; seed < 300; seed++) {
            Versions versions = versions(seed);
            List<Move> moved = versions.comparison.moves();
            moves += moved.size();
            assertThat(moved.stream().map(Move::from)).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(moved.stream().map(Move::to)).as("seed %d", seed).doesNotHaveDuplicates();
            for (Move move : moved) {
                String before = text(versions.from, move.from());
                String after = text(versions.to, move.to());
                assertThat(Similarity.of(before, after)).as("seed %d", seed).isEqualTo(move.similarity());
                assertThat(before).isEqualTo(before.strip()).isNotEmpty();
            }
        }
        assertThat(moves).isPositive();
    }

    @Test
    void aVersionAgainstItselfIsUnchangedAndTakesNoEffort() {
        for (long seed = 0; seed < 100; seed++) {
            List<Paragraph> text = bodies(new RandomText(seed).paragraphs(8));
            Comparison comparison = Comparison.of(text, text, "en", Tokenizer.UNICODE);
            assertThat(comparison.links())
                    .as("seed %d", seed)
                    .allMatch(linked -> linked.change().equals("unchanged"));
            assertThat(comparison.moves()).isEmpty();
            assertThat(comparison.effort().edits()).isZero();
        }
    }

    private static Versions versions(long seed) {
        RandomText random = new RandomText(seed);
        List<String> before = random.paragraphs(8);
        List<Paragraph> from = bodies(before);
        List<Paragraph> to = bodies(random.edited(before));
        return new Versions(from, to, Comparison.of(from, to, "en", Tokenizer.UNICODE));
    }

    private static String text(List<Paragraph> side, Move.Place place) {
        return side.get(place.paragraph()).text().substring(place.start(), place.end());
    }

    private static String joined(List<Paragraph> side, List<Integer> positions) {
        return Texts.joined(side, positions);
    }

    private static List<Paragraph> bodies(List<String> texts) {
        return texts.stream().map(text -> Paragraph.of(Role.BODY, text)).toList();
    }
}

package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.RandomText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordDiffLawsTest {
    @Test
    void runsGiveBackBothTextsExactly() {
        for (long seed = 0; seed < 2_000; seed++) {
            RandomText random = new RandomText(seed);
            String a = random.text(60);
            String b = seed % 3 == 0 ? random.text(60) : random.edited(a);
            for (Tokenizer tokenizer : Tokenizer.values()) {
                Diff diff = WordDiff.diff(a, b, "en", tokenizer);
                assertThat(diff.from()).as("from, seed %d", seed).isEqualTo(a);
                assertThat(diff.to()).as("to, seed %d", seed).isEqualTo(b);
                assertNeighboursDiffer(diff.runs());
            }
        }
    }

    @Test
    void aTextAgainstItselfIsOneEqualRun() {
        for (long seed = 0; seed < 300; seed++) {
            String text = "x" + new RandomText(seed).text(60);
            assertThat(WordDiff.diff(text, text, "en").runs()).containsExactly(new Run(Run.Op.EQUAL, text));
        }
    }

    @Test
    void emptyTextsHaveNoRuns() {
        assertThat(WordDiff.diff("", "", "en").runs()).isEmpty();
        assertThat(Script.of(WordDiff.diff("", "so it is", "en"))).isEqualTo("[+so it is+]");
        assertThat(Script.of(WordDiff.diff("so it is", "", "en"))).isEqualTo("[-so it is-]");
    }

    @Test
    void asMuchChangesForthAsBack() {
        for (long seed = 0; seed < 500; seed++) {
            RandomText random = new RandomText(seed);
            String a = random.text(40);
            String b = random.edited(a);
            assertThat(cost(a, b)).as("seed %d", seed).isEqualTo(cost(b, a));
        }
    }

    @Test
    void longTextsWithNothingInCommonAreAnsweredAndSaidToBeCoarse() {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 100_000; i++) {
            a.append("w").append(random.nextInt(900)).append(' ');
            b.append("w").append(random.nextInt(900)).append(' ');
        }
        Diff diff = WordDiff.diff(a.toString(), b.toString(), "en");
        assertThat(diff.coarse()).isTrue();
        assertThat(diff.from()).isEqualTo(a.toString());
        assertThat(diff.to()).isEqualTo(b.toString());
    }

    private static int cost(String a, String b) {
        Blocks blocks = WordDiff.blocks(Tokenizer.UNICODE.tokens(a), Tokenizer.UNICODE.tokens(b));
        return blocks.matched();
    }

    private static void assertNeighboursDiffer(List<Run> runs) {
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).op()).isNotEqualTo(runs.get(i - 1).op());
            assertThat(runs.get(i - 1).op() == Run.Op.INSERT && runs.get(i).op() == Run.Op.DELETE)
                    .isFalse();
        }
        assertThat(runs).allMatch(run -> !run.text().isEmpty());
    }
}

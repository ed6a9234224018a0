package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.RandomText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditEffortTest {
    @Test
    void nothingChangedIsNoEffort() {
        for (long seed = 0; seed < 300; seed++) {
            String text = new RandomText(seed).text(40);
            assertThat(EditEffort.of(text, text).edits()).isZero();
            assertThat(EditEffort.of(text, text).ter()).isZero();
        }
    }

    @Test
    void everyKindOfEditCountsOnce() {
        assertEffort("a b c", "a b c d", 1, 0, 0, 0);
        assertEffort("a b c d", "a b c", 0, 1, 0, 0);
        assertEffort("a b c", "a x c", 0, 0, 1, 0);
        assertEffort("d a b c", "a b c d", 0, 0, 0, 1);
    }

    @Test
    void caseDoesNotCount() {
        assertThat(EditEffort.of("The Ferry", "the ferry", Tokenizer.WHITESPACE).edits())
                .isZero();
    }

    @Test
    void moreEditsThanWordsAreOne() {
        assertThat(EditEffort.of("a b c d e", "x", Tokenizer.WHITESPACE).ter()).isEqualTo(1);
        assertThat(EditEffort.of("a b", "", Tokenizer.WHITESPACE).ter()).isEqualTo(1);
    }

    private static void assertEffort(String from, String to, int inserted, int deleted, int substituted, int shifted) {
        EditEffort effort = EditEffort.of(from, to, Tokenizer.WHITESPACE);
        assertThat(effort)
                .isEqualTo(new EditEffort(to.split(" ").length, inserted, deleted, substituted, shifted, false));
    }

    @Test
    void longTextsWithLittleInCommonAreCountedWithoutSomeShiftsAndSaidToBe() {
        EditEffort effort = EditEffort.of(words(1), words(2));
        assertThat(effort.coarse()).isTrue();
        assertThat(effort.edits()).isBetween(1, 3_000);
        assertThat(EditEffort.of("a b c", "c a b").coarse()).isFalse();
    }

    private static String words(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            text.append("w").append(random.nextInt(40)).append(' ');
        }
        return text.toString();
    }
}

package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import dev.colophon.text.TextHygiene.Violation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextHygieneTest {
    private static final String DECOMPOSED = "\u1112\u1161\u11ab"; // 한
    private static final String COMPOSED = "\ud55c";

    @Test
    void controlsLoneSurrogatesAndBidiOverridesAreRefusedWhereTheyStand() {
        for (int forbidden :
                new int[] {0, 7, 0x0B, 0x1F, 0x7F, 0x85, 0x9F, 0xD800, 0xDFFF, 0x202A, 0x202E, 0x2066, 0x2069}) {
            assertThat(TextHygiene.violations("ab" + (char) forbidden + "c"))
                    .as("U+%04X", forbidden)
                    .containsExactly(new Violation(2, forbidden));
        }
    }

    @Test
    void everythingElseIsTaken() {
        String text =
                "tab\tline\nCRLF\r\nnbsp\u00a0 zero\u200bwidth \u200e\u200f \ufeff 👩‍🚀 한글 日本語 e\u0301 \u2028 \ue000";
        assertThat(TextHygiene.violations(text)).isEmpty();
    }

    @Test
    void aCarriageReturnAloneIsRefused() {
        assertThat(TextHygiene.violations("a\rb\r\n")).containsExactly(new Violation(1, '\r'));
    }

    @Test
    void aViolationSaysWhatAndWhere() {
        assertThat(new Violation(3, 0x202E).told()).isEqualTo("U+202E (RIGHT-TO-LEFT OVERRIDE) at offset 3");
        assertThat(new Violation(0, 0xD800).told()).startsWith("U+D800 (").endsWith(") at offset 0");
    }

    @Test
    void lineEndsAndComposedFormsAreMadeOne() {
        assertThat(TextHygiene.clean("a\r\nb")).isEqualTo(new TextHygiene.Cleaned("a\nb", true));
        assertThat(TextHygiene.clean(DECOMPOSED)).isEqualTo(new TextHygiene.Cleaned(COMPOSED, true));
        assertThat(TextHygiene.clean("a\nb \u200b")).isEqualTo(new TextHygiene.Cleaned("a\nb \u200b", false));
    }

    @Test
    void aMarkStaysOnItsWordsWhenTheTextBeforeThemShrinks() {
        Content content = marked(DECOMPOSED + "\r\nword", 5, 9);
        TextHygiene.CleanedContent cleaned = TextHygiene.clean(content);
        assertThat(cleaned.normalised()).isTrue();
        assertThat(cleaned.content().marks()).containsExactly(new Mark(2, 6, Mark.Type.EM, null));
    }

    @Test
    void aMarkInsideACharacterThatIsComposedTakesInTheWhole() {
        assertThat(TextHygiene.clean(marked("xe\u0301y", 2, 3)).content().marks())
                .containsExactly(new Mark(1, 2, Mark.Type.EM, null));
        assertThat(TextHygiene.clean(marked("a\r\nb", 1, 2)).content().marks())
                .containsExactly(new Mark(1, 2, Mark.Type.EM, null));
    }

    @Test
    void aCleanContentIsGivenBackAsItCame() {
        Content content = marked("plain text", 0, 5);
        assertThat(TextHygiene.clean(content)).isEqualTo(new TextHygiene.CleanedContent(content, false));
    }

    @Test
    void theCreditIsCleanedToo() {
        Content content = new Content("x", DECOMPOSED, List.of());
        assertThat(TextHygiene.clean(content))
                .isEqualTo(new TextHygiene.CleanedContent(new Content("x", COMPOSED, List.of()), true));
    }

    @Test
    void marksOfAnyTextStayInRangeAndCoverWhatTheyCovered() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = anyText(random);
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            Content cleaned = TextHygiene.clean(marked(text, start, end)).content();
            Mark mark = cleaned.marks().get(0);
            String covered = TextHygiene.clean(text.substring(start, end)).text();
            assertThat(mark.end()).isLessThanOrEqualTo(cleaned.text().length());
            assertThat(Normalizer2.getNFCInstance().isNormalized(cleaned.text()))
                    .isTrue();
            if (isWhole(text, start) && isWhole(text, end)) {
                assertThat(cleaned.text().substring(mark.start(), mark.end())).isEqualTo(covered);
            }
        }
    }

    private static boolean isWhole(String text, int offset) {
        return offset == text.length()
                || (Normalizer2.getNFCInstance().hasBoundaryBefore(text.codePointAt(offset))
                        && !(offset > 0 && text.startsWith("\r\n", offset - 1)));
    }

    private static String anyText(Random random) {
        String[] pieces = {
            "a",
            "e\u0301",
            DECOMPOSED,
            COMPOSED,
            "\r\n",
            "\n",
            "\u1100",
            "\u1161",
            "\u0301",
            "\u0323",
            "が",
            "か\u3099",
            "👩‍🚀"
        };
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static Content marked(String text, int start, int end) {
        return new Content(text, null, List.of(new Mark(start, end, Mark.Type.EM, null)));
    }
}

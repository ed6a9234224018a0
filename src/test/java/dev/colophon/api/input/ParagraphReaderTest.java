package dev.colophon.api.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.colophon.api.input.ParagraphBody.MarkBody;
import dev.colophon.fault.Fault;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParagraphReaderTest {
    private static ParagraphBody body(String role, @Nullable String text, MarkBody... marks) {
        return new ParagraphBody(null, null, role, text, null, List.of(marks), null, null);
    }

    private static MarkBody mark(int start, int end, String type, @Nullable String href) {
        return new MarkBody(start, end, type, href);
    }

    /** The faults of a request as {@code pointer code}. */
    private static List<String> faults(@Nullable List<ParagraphBody> bodies) {
        Fault fault = catchThrowableOfType(Fault.class, () -> ParagraphReader.stored(bodies, "/paragraphs"));
        assertThat(fault).isNotNull();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.INVALID);
        return fault.items().stream()
                .map(item -> item.pointer() + " " + item.code())
                .toList();
    }

    @Test
    void paragraphsComeInAsTheyAreAndGoOutAgain() {
        ParagraphBody body = new ParagraphBody(
                null,
                null,
                "caption",
                "A ferry",
                "OH",
                List.of(mark(2, 7, "link", "https://h.example/?a=1&b=2")),
                "r",
                null);
        ReceivedParagraphs received = ParagraphReader.stored(List.of(body, body("media", null)), "/paragraphs");
        assertThat(received.normalised()).isFalse();
        assertThat(received.paragraphs()).extracting(Paragraph::role).containsExactly(Role.CAPTION, Role.MEDIA);
        assertThat(ParagraphBody.of(received.paragraphs().get(0))).isEqualTo(body);
    }

    @Test
    void marksFollowTheTextWhenItIsNormalised() {
        ReceivedParagraphs received = ParagraphReader.stored(
                List.of(body("body", "a\r\ne\u0301 word", mark(6, 10, "em", null))), "/paragraphs");
        assertThat(received.normalised()).isTrue();
        assertThat(received.paragraphs().get(0).text()).isEqualTo("a\n\u00e9 word");
        assertThat(received.paragraphs().get(0).content().marks()).containsExactly(new Mark(4, 8, Mark.Type.EM, null));
    }

    @Test
    void marksAreKeptInReadingOrderEachOnce() {
        ReceivedParagraphs received = ParagraphReader.stored(
                List.of(body("body", "word", mark(1, 2, "em", null), mark(0, 2, "em", null), mark(1, 2, "em", null))),
                "/paragraphs");
        assertThat(received.paragraphs().get(0).content().marks())
                .containsExactly(new Mark(0, 2, Mark.Type.EM, null), new Mark(1, 2, Mark.Type.EM, null));
    }

    @Test
    void everyPlaceThatIsWrongIsNamed() {
        assertThat(faults(Arrays.asList(
                        body("poem", "x"),
                        body("body", " "),
                        body("body", null),
                        body("media", "x"),
                        new ParagraphBody(null, null, "body", "x", "credit", null, null, null),
                        null,
                        body("body", "a\u0000b"),
                        body("body", "a\ud800b"),
                        body("body", "a\u202eb"))))
                .containsExactly(
                        "/paragraphs/0/role unknown-role",
                        "/paragraphs/1/text missing",
                        "/paragraphs/2/text missing",
                        "/paragraphs/3/text not-allowed",
                        "/paragraphs/4/credit not-allowed",
                        "/paragraphs/5 missing",
                        "/paragraphs/6/text forbidden-character",
                        "/paragraphs/7/text forbidden-character",
                        "/paragraphs/8/text forbidden-character");
    }

    @Test
    void marksMustFitTheirTextAndLinksMustBeSafe() {
        assertThat(faults(List.of(body(
                        "body",
                        "a😀b",
                        mark(0, 5, "em", null),
                        mark(2, 2, "em", null),
                        mark(-1, 2, "em", null),
                        mark(0, 2, "em", null),
                        mark(2, 3, "em", null),
                        mark(0, 1, "underline", null),
                        mark(0, 1, "em", "https://x.example"),
                        mark(0, 1, "link", null),
                        mark(0, 1, "link", "javascript:alert(1)"),
                        mark(0, 1, "link", "https://x.example/\" onclick=\"x"),
                        mark(0, 1, "link", " https://x.example"),
                        mark(0, 1, "link", "//x.example"),
                        new MarkBody(null, 1, "em", null)))))
                .hasSize(13)
                .allMatch(item -> item.endsWith(" invalid-mark"));
    }

    @Test
    void noListAtAllIsAFaultAndAnEmptyOneIsNot() {
        assertThat(faults(null)).containsExactly("/paragraphs missing");
        assertThat(ParagraphReader.stored(List.of(), "/paragraphs").paragraphs())
                .isEmpty();
    }

    @Test
    void tooMuchIsSaidSoInOneLine() {
        assertThat(faults(Collections.nCopies(5_000, body("body", "x"))))
                .containsExactly("/paragraphs too-many-paragraphs");
        assertThat(faults(List.of(body("body", "x".repeat(1 << 20)))))
                .containsExactly("/paragraphs/0/text text-too-long");
        assertThat(faults(Collections.nCopies(2_000, body("poem", "x")))).hasSize(50);
    }

    @Test
    void aTextThatIsOnlyComparedMayBeBlank() {
        assertThat(ParagraphReader.compared(List.of(body("body", "")), "/from").paragraphs())
                .hasSize(1);
    }
}

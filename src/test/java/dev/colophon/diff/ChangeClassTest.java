package dev.colophon.diff;

import static dev.colophon.diff.ChangeClass.EDITED;
import static dev.colophon.diff.ChangeClass.FORMATTED;
import static dev.colophon.diff.ChangeClass.REWRITTEN;
import static dev.colophon.diff.ChangeClass.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeClassTest {
    private static final String TEXT = "He said \"yes\" on Monday";

    @Test
    void theSameTextIsUnchanged() {
        assertThat(ChangeClass.of(TEXT, TEXT, "en")).isEqualTo(UNCHANGED);
    }

    @Test
    void whiteSpaceAndQuoteGlyphsAreFormat() {
        assertThat(ChangeClass.of(TEXT, "He said  “yes” on\nMonday", "en")).isEqualTo(FORMATTED);
    }

    @Test
    void whiteSpaceBetweenDigitsIsText() {
        assertThat(ChangeClass.of("It cost 3 12 won in May", "It cost 312 won in May", "en"))
                .isEqualTo(EDITED);
    }

    @Test
    void emphasisIsFormatAndALinkIsNot() {
        assertThat(ChangeClass.of(Content.of(TEXT), marked(Mark.Type.EM, null), "en"))
                .isEqualTo(FORMATTED);
        assertThat(ChangeClass.of(Content.of(TEXT), marked(Mark.Type.LINK, "https://a.example"), "en"))
                .isEqualTo(EDITED);
    }

    @Test
    void aChangedCreditIsAnEdit() {
        assertThat(ChangeClass.of(new Content(TEXT, "A", List.of()), new Content(TEXT, "B", List.of()), "en"))
                .isEqualTo(EDITED);
    }

    @Test
    void moreThanThreeQuartersIsARewrite() {
        assertThat(ChangeClass.of("a b c d", "a b c e", "en")).isEqualTo(EDITED);
        assertThat(ChangeClass.of("one two three four", "five six seven eight", "en"))
                .isEqualTo(REWRITTEN);
        assertThat(ChangeClass.of("", "new text", "en")).isEqualTo(REWRITTEN);
    }

    private static Content marked(Mark.Type type, @Nullable String href) {
        return new Content(TEXT, null, List.of(new Mark(0, 2, type, href)));
    }
}

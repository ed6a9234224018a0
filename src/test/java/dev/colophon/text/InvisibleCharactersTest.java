package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {
    @Test
    void charactersNobodySeesAreListed() {
        assertThat(InvisibleCharacters.offsets("a\u200bb\u00adc\ufeff\u200e\u2060\u3164"))
                .containsExactly(1, 3, 5, 6, 7, 8);
        assertThat(InvisibleCharacters.offsets("\u200dstart, a\u200d b")).containsExactly(0, 9);
        assertThat(InvisibleCharacters.offsets("3\u200d5 x\ufe0f")).containsExactly(1, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍🚀 and 👨‍👩‍👧 and ❤️ and 1️⃣", // joiners and selectors of emoji
                "🏴󠁧󠁢󠁳󠁣󠁴󠁿", // a flag spelled in tags
                "می‌خواهم", // Persian
                "क्‍ष", // Devanagari
                "葛󠄀城", // an ideographic variant
                "plain text, no\u00a0break, 한글 日本語\n\t"
            })
    void thoseThatAScriptOrAnEmojiNeedsAreNot(String text) {
        assertThat(InvisibleCharacters.offsets(text)).isEmpty();
    }
}

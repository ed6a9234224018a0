package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    It left. Nobody saw it!;            It left.|Nobody saw it!
                    Mr. Kim of the U.S. team left. So?; Mr. Kim of the U.S. team left.|So?
                    “Go.” He went.;                     “Go.”|He went.
                    그는 “맞다.”고 말했다. 끝이다.;               그는 “맞다.”고 말했다.|끝이다.
                    「行く。」と述べた。終わり。;                 「行く。」と述べた。|終わり。
                    It cost 3.5 and A.I. did it.;       It cost 3.5 and A.I. did it.
                    """)
    void aReaderWouldStopHere(String text, String sentences) {
        assertThat(Sentences.of(text).stream().map(r -> r.of(text)).collect(Collectors.joining("|")))
                .isEqualTo(sentences);
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Sentences.of(" \n ")).isEmpty();
    }

    @Test
    void togetherTheyHoldEveryCharacterThatIsNotWhiteSpace() {
        for (long seed = 0; seed < 300; seed++) {
            String text = new RandomText(seed).text(60);
            String told = Sentences.of(text).stream().map(r -> r.of(text)).collect(Collectors.joining());
            assertThat(told.replaceAll("\\p{IsWhite_Space}", "")).isEqualTo(text.replaceAll("\\p{IsWhite_Space}", ""));
        }
    }
}

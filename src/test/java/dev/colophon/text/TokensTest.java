package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    The ferry leaves at 3.12, don't run!; The|ferry|leaves|at|3.12|,|don't|run|!
                    It rose 12% to ₩2,500 (-3.5°).;       It|rose|12%|to|₩2,500|(|-3.5°|)|.
                    “Yes,” said Mr. Kim;                  “|Yes|,|”|said|Mr|.|Kim
                    서울시는 312억원을 들여 고쳤다.;               서울시는|312억원을|들여|고쳤다|.
                    東京でソウル市が12日、3万人;                  東|京|で|ソウル|市|が|12|日|、|3万|人
                    a-b 10:30 2026-04-12 x – y;            a-b|10:30|2026-04-12|x|–|y
                    👨‍👩‍👧‍👦🇰🇷🇯🇵 é👍🏽;                              👨‍👩‍👧‍👦|🇰🇷|🇯🇵|é|👍🏽
                    """)
    void aReaderWouldCutTheTextLikeThis(String text, String tokens) {
        assertThat(Tokens.of(text)).hasToString(tokens);
    }

    @Test
    void everyCharacterButWhiteSpaceIsInOneToken() {
        for (long seed = 0; seed < 300; seed++) {
            String text = new RandomText(seed).text(40);
            Tokens tokens = Tokens.of(text);
            int at = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(isSpace(text.substring(at, tokens.start(i)))).isTrue();
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                at = tokens.end(i);
            }
            assertThat(isSpace(text.substring(at))).isTrue();
        }
    }

    @Test
    void noTokenEndsInsideAGraphemeCluster() {
        for (long seed = 0; seed < 300; seed++) {
            String text = new RandomText(seed).text(40);
            Set<Integer> bounds = clusterBounds(text);
            Tokens tokens = Tokens.of(text);
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(bounds)
                        .as("seed %d, token %s", seed, tokens.get(i))
                        .contains(tokens.start(i), tokens.end(i));
            }
        }
    }

    @Test
    void whiteSpaceAloneCutsATextThatWasTokenisedBefore() {
        assertThat(Tokens.onWhitespace(" It 's  3.5 % , no ")).hasToString("It|'s|3.5|%|,|no");
    }

    private static boolean isSpace(String text) {
        return text.codePoints().allMatch(UCharacter::isUWhiteSpace);
    }

    private static Set<Integer> clusterBounds(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        Set<Integer> bounds = new HashSet<>();
        for (int at = clusters.first(); at != BreakIterator.DONE; at = clusters.next()) {
            bounds.add(at);
        }
        return bounds;
    }
}

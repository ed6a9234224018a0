package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
                    The ferry will leave soon.; The ferry leaves soon.; The ferry [-will leave-][+leaves+] soon.
                    The ferry leaves.;          The old ferry leaves.;  The [+old +]ferry leaves.
                    It cost 3.12 in all.;       It cost 31.2 in all.;   It cost [-3.12-][+31.2+] in all.
                    He said "yes" twice.;       He said “yes” twice.;   He said [-"-][+“+]yes[-"-][+”+] twice.
                    서울시는 항만을 고쳤다.;             서울시가 항만을 고쳤다.;         서울시[-는-][+가+] 항만을 고쳤다.
                    東京で発表した。;                 大阪で発表した。;              [-東京-][+大阪+]で発表した。
                    It left.;                   It left.;                It left.
                    """)
    void aReaderSeesWhatChanged(String from, String to, String script) {
        assertThat(Script.of(WordDiff.diff(from, to, "en"))).isEqualTo(script);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
                    one a two b three c four; five a six b seven c eight; [-one a two b three c four-][+five a six b seven c eight+]
                    sales rose 5 in May there; sales fell 6 in June there; sales [-rose 5 in May-][+fell 6 in June+] there
                    """)
    void crumbsBetweenTwoChangesAreSwept(String from, String to, String script) {
        assertThat(Script.of(WordDiff.diff(from, to, "en"))).isEqualTo(script);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
                    The dog ran. The end.; The big dog sat. The dog ran. The end.; [+The big dog sat. +]The dog ran. The end.
                    We saw it. It left. It sank.; We saw it. It sank.; We saw it. [-It left. -]It sank.
                    The pier will close. Nobody came.; The pier will close.; The pier will close.[- Nobody came.-]
                    """)
    void whatIsAddedOrGoneIsShownAsWholeSentences(String from, String to, String script) {
        assertThat(Script.of(WordDiff.diff(from, to, "en"))).isEqualTo(script);
    }
}

package dev.colophon.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    /** Every quantity as {@code text=keys}, those that demand nothing in brackets. */
    private static String read(String language, String text) {
        return NumberReader.read(List.of(text), language).stream()
                .map(quantity -> {
                    String shown = quantity.span().text() + "=" + String.join("|", new TreeSet<>(quantity.keys()));
                    return quantity.firm() ? shown : "(" + shown + ")";
                })
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ko; 총사업비 312억 원; 312억=31200000000",
                "ko; 1만 2,600㎡; 1만 2,600=12600",
                "ko; 1만2000차례; 1만2000=12000",
                "ko; 2조 4천억 원인; 2조 4천억=2400000000000",
                "ko; 86억 7000만 원; 86억 7000만=8670000000",
                "ko; 5천2백만 명; 5천2백만=52000000",
                "ko; 1경 톤; 1경=10000000000000000",
                "ko; 주민 4200여 명; 4200=4200",
                "ko; 1,350건을; 1,350=1350",
                "ko; 제2부두; 2=2",
                "ko; 월 1만 8천 원; 1만 8천=18000",
                "ko; 3.3㎡에; 3.3=3.3",
                "ko; 3조로 나뉘어; 3조=3|3000000000000",
                "ko; 5조각; 5=5",
                "ko; 2경기; 2=2",
                "ko; 10~20만 명; 10=10|100000",
                "ja; 1億2000万円; 1億2000万=120000000",
                "ja; ３万６０００株; ３万６０００=36000",
                "ja; 二十四人が; 二十四=24|m24",
                "ja; 三百万円を; 三百万=3000000|m3000000",
                "ja; 二〇二六年に; 二〇二六=2026|m2026",
                "zh; 3.5亿元; 3.5亿=350000000",
                "zh; 5万亿元; 5万亿=5000000000000",
                "zh; 百分之十五; 百分之十五=15|m15",
                "en; 31.2 billion won; 31.2 billion=31200000000",
                "en; 1,350 signatures; 1,350=1350",
                "en; a $5m plan; 5m=5000000",
                "en; 2.5 m high; 2.5=2.5",
                "en; forty-three merchants; forty-three=43",
                "en; two hundred and six people; two hundred and six=206",
                "en; half a million; half a million=500000",
                "en; 10 to 20 million; 10=10|10000000",
                "en; 4,200 residents; 4,200=4200",
                "en; in her 40s; 40=40",
                "en; the 21st; 21=21",
            })
    void amountsAreReadByValue(String language, String text, String expected) {
        String read = read(language, text);
        assertThat(read.split("; ")[0]).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ko; 오후 10시 40분; 오후 10시 40분=t1360",
                "ko; 오전 4시 20분; 오전 4시 20분=t260",
                "ko; 6시 20분에; 6시 20분=t1100|t380",
                "ko; 밤 12시; 밤 12시=0|t0",
                "ko; 낮 12시 30분; 낮 12시 30분=t750",
                "ja; 午後3時45分ごろ; 午後3時45分=t945",
                "ja; 18時20分; 18時20分=t1100",
                "en; 10:40 p.m.; 10:40 p.m.=t1360",
                "en; at 12:05 a.m. sharp; 12:05 a.m.=t5",
                "en; at 18:20; 18:20=t1100",
                "en; 6:20; 6:20=t1100|t380",
                "en; 10 a.m.; 10 a.m.=10|t600",
                "en; at noon; (noon=12|t720)",
            })
    void timesAreReadOnTheClock(String language, String text, String expected) {
        assertThat(read(language, text)).isEqualTo(expected);
    }

    @Test
    void datesAreReadInParts() {
        assertThat(read("ko", "2026년 4월 28일")).isEqualTo("2026=2026; 4월=m4; 28일=28");
        assertThat(read("ko", "3월 2일부터 20일까지 18개월 동안")).isEqualTo("3월=m3; 2일=2; 20일=20; 18=18");
        assertThat(read("ja", "令和8年4月7日、18日間")).isEqualTo("8=2026|8; 4月=m4; 7日=7; 18=18");
        assertThat(read("en", "on March 9, 2022")).isEqualTo("March=m3; 9=9; 2022=2022");
        assertThat(read("en", "28 Apr. 2026, the May 20 issue")).isEqualTo("28=28; Apr.=m4; 2026=2026; May=m5; 20=20");
        assertThat(read("en", "it may be 20 in Marchmont")).isEqualTo("20=20");
    }

    @Test
    void fractionsAgreeWhateverTheirForm() {
        assertThat(read("ko", "3분의 1")).isEqualTo("3분의 1=1/3|3");
        assertThat(read("ja", "およそ500分の1")).isEqualTo("500分の1=1/500|500");
        assertThat(read("en", "about one-third")).startsWith("(one-third=").contains("1/3");
        assertThat(read("en", "a third")).contains("1/3");
        assertThat(read("en", "two-thirds")).contains("2/3");
        assertThat(read("en", "A five-hundredth of")).contains("1/500");
        assertThat(read("en", "1/500 of")).isEqualTo("1/500=1/500|500");
    }

    @Test
    void wordsAnswerANumberButDemandNone() {
        assertThat(read("ko", "스물한 번째, 스무 번, 여섯 달, 사흘, 두 척, 백만 명"))
                .contains("(스물한=21|", "(스무=20|", "(여섯=6|", "(사흘=3|", "(두=2|", "(백만=1000000)");
        assertThat(read("en", "the twenty-first film, twice, both, a dozen"))
                .contains("(twenty-first=1/21|")
                .contains("21");
        assertThat(read("ja", "五十嵐さん、十分に")).isEqualTo("(五十=50|m50); (十=10|m10)");
    }

    @Test
    void namesWithDigitsAndAddressesAreNoNumbers() {
        assertThat(read("en", "See https://h.example/2026/04 or a1@b.example")).isEmpty();
        assertThat(read("en", "COVID-19 and a 5G phone")).isEqualTo("(COVID-19=19); (5=5)");
        assertThat(read("ko", "5G와 KF21, 6·25 전쟁")).isEqualTo("(5G=5); (KF21=21); (6·25=25|6|m6)");
    }
}

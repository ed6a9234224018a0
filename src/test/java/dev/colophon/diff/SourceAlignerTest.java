package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceAlignerTest {
    private static final Paragraph HEAD = Paragraph.of(Role.HEADLINE, "항만 요금 오른다");
    private static final Paragraph COST = Paragraph.of(Role.BODY, "부산시는 28일 항만 보수에 312억원을 들인다고 밝혔다. 당초 계획의 두 배다.");
    private static final Paragraph MAYOR = Paragraph.of(Role.BODY, "시장은 시의회에서 2027년까지 부두를 닫겠다고 말했다.");

    private static final Paragraph HEAD_EN = Paragraph.of(Role.HEADLINE, "Harbour fees to rise");
    private static final Paragraph COST_EN = Paragraph.of(
            Role.BODY, "Busan said on the 28th it would spend 312 million on the harbour, twice the plan.");
    private static final Paragraph MAYOR_EN =
            Paragraph.of(Role.BODY, "The mayor told the council that the pier would close until 2027.");

    @Test
    void equalRolesAreLinkedInOrder() {
        assertLinks(List.of(HEAD, COST, MAYOR), List.of(HEAD_EN, COST_EN, MAYOR_EN), "0=0 1=1 2=2");
    }

    @Test
    void whatTheMachineMergedIsLinkedToBoth() {
        Paragraph merged = Paragraph.of(Role.BODY, COST_EN.text() + " " + MAYOR_EN.text());
        assertLinks(List.of(HEAD, COST, MAYOR), List.of(HEAD_EN, merged), "0=0 1,2=1");
    }

    @Test
    void whatTheMachineDroppedHasNoTarget() {
        assertLinks(List.of(HEAD, COST, MAYOR), List.of(HEAD_EN, MAYOR_EN), "0=0 1= 2=1");
    }

    /** The longest version there may be: what each way to cut it costs must be told by a look, or nobody waits for it. */
    @Test
    void theLongestVersionsAreAligned() {
        List<Paragraph> source = IntStream.range(0, 2_000)
                .mapToObj(n -> Paragraph.of(Role.BODY, "Busan 부두 " + n + "호는 " + (2_500 + n) + "원이다."))
                .toList();
        List<Paragraph> target = IntStream.range(0, 2_000)
                .filter(n -> n != 700)
                .mapToObj(n -> Paragraph.of(Role.BODY, "Pier " + n + " of Busan costs " + (2_500 + n) + " won."))
                .toList();
        assertThat(SourceAligner.align(source, target, "ko", "en").links())
                .extracting(link -> link.from() + "=" + link.to())
                .hasSize(2_000)
                .startsWith("[0]=[0]", "[1]=[1]")
                .contains("[699]=[699]", "[700]=[]", "[701]=[700]")
                .endsWith("[1999]=[1998]");
    }

    private static void assertLinks(List<Paragraph> source, List<Paragraph> target, String script) {
        assertThat(ParagraphAlignerTest.script(SourceAligner.align(source, target, "ko", "en")))
                .isEqualTo(script);
    }
}

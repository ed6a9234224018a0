package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {
    private final Quotation quotation =
            Quotation.of(List.of("The fare is 2,500 won, said Mayor Do on Monday.", "여섯 척의 배", "Yes"));

    @Test
    void a_piece_of_a_text_is_a_quotation_however_it_is_spaced_and_cased() {
        assertThat(quotation.in("Why \"fare is 2,500 won, said\nmayor do\"?")).isTrue();
        assertThat(quotation.in("'여섯척의 배' 맞나요?")).isTrue();
    }

    @Test
    void white_space_is_passed_over_whatever_its_kind() {
        assertThat(quotation.in("'여섯\u3000척의\u00A0배' 맞나요?")).isTrue();
        assertThat(Quotation.of(List.of("第一章\u3000港の\u3000朝")).in("「第一章 港の 朝」とある"))
                .isTrue();
    }

    @Test
    void words_that_anybody_uses_are_none() {
        assertThat(quotation.in("The fare is wrong, said Mayor Kim.")).isFalse();
        assertThat(quotation.in("Yes")).isFalse();
        assertThat(quotation.in("")).isFalse();
        assertThat(Quotation.of(List.of()).in("anything at all that is long enough to count"))
                .isFalse();
    }
}

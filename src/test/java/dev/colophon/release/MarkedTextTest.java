package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Mark.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void whatever_a_text_contains_is_shown_as_text() {
        assertThat(html("<script>alert('1')</script> & \"more\""))
                .isEqualTo("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;");
    }

    @Test
    void marks_become_elements() {
        assertThat(html("one two three", mark(0, 3, Type.EM), mark(4, 7, Type.STRONG)))
                .isEqualTo("<em>one</em> <strong>two</strong> three");
        assertThat(html("read it here", link(8, 12, "https://harbour.example/?a=1&b=\"2\"")))
                .isEqualTo("read it <a href=\"https://harbour.example/?a=1&amp;b=&quot;2&quot;\">here</a>");
    }

    @Test
    void marks_on_one_stretch_nest_and_those_that_overlap_are_opened_again() {
        assertThat(html("word", mark(0, 4, Type.EM), link(0, 4, "mailto:a@b.example")))
                .isEqualTo("<a href=\"mailto:a@b.example\"><em>word</em></a>");
        assertThat(html("abcdef", mark(0, 4, Type.STRONG), mark(2, 6, Type.EM)))
                .isEqualTo("<strong>ab<em>cd</em></strong><em>ef</em>");
    }

    @Test
    void a_link_inside_a_link_or_to_a_script_is_left_out() {
        assertThat(html("abcdef", link(0, 6, "https://a.example"), link(2, 4, "https://b.example")))
                .isEqualTo("<a href=\"https://a.example\">abcdef</a>");
        assertThat(html("abc", link(0, 3, "javascript:alert(1)"))).isEqualTo("abc");
    }

    @Test
    void a_line_break_is_one() {
        assertThat(html("one\ntwo")).isEqualTo("one<br>\ntwo");
    }

    private static String html(String text, Mark... marks) {
        return MarkedText.html(new Content(text, null, List.of(marks)));
    }

    private static Mark mark(int start, int end, Type type) {
        return new Mark(start, end, type, null);
    }

    private static Mark link(int start, int end, String href) {
        return new Mark(start, end, Type.LINK, href);
    }
}

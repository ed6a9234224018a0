package dev.colophon.web.add;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.article.Byline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BylinesTest {
    @Test
    void a_line_is_a_name_and_perhaps_an_address() {
        assertThat(AddArticle.bylines("Han Seorin <han@harbour.example>\n\n Dana Whitlock "))
                .containsExactly(new Byline("Han Seorin", "han@harbour.example"), new Byline("Dana Whitlock", null));
    }

    /** Without a bound the pattern tries every place against every other: hours for a field that may hold a megabyte. */
    @Test
    @Timeout(30)
    void a_line_that_is_bait_for_the_pattern_costs_nothing() {
        for (String bait :
                new String[] {"a".repeat(1_000_000), "a" + " ".repeat(1_000_000) + "b", "a@".repeat(500_000)}) {
            assertThat(AddArticle.bylines(bait)).containsExactly(new Byline(bait, null));
        }
    }
}

package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void a_mention_is_an_at_sign_with_the_longest_known_name() {
        assertThat(Threads.stretches("@Joon Seo, is it 28? mail me@joon.example", List.of("Joon", "Joon Seo")))
                .containsExactly(
                        new ThreadView.Stretch("@Joon Seo", true),
                        new ThreadView.Stretch(", is it 28? mail me@joon.example", false));
    }

    @Test
    void nobody_is_mentioned_by_a_name_that_is_not_known() {
        assertThat(Threads.stretches("Ask @Somebody.", List.of("Joon Seo")))
                .containsExactly(new ThreadView.Stretch("Ask @Somebody.", false));
    }
}

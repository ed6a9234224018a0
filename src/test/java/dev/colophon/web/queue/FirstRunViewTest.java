package dev.colophon.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstRunViewTest {
    @Test
    void the_steps_are_taken_one_after_the_other() {
        assertThat(view(false, 1).step()).isEqualTo(1);
        assertThat(view(false, 1).left()).isEqualTo(4);
        assertThat(view(true, 1).step()).isEqualTo(2);
        assertThat(view(true, 1).left()).isEqualTo(2);
        assertThat(view(true, 2).step()).isEqualTo(4);
        assertThat(view(true, 2).left()).isEqualTo(1);
    }

    private static FirstRunView view(boolean placed, int people) {
        return new FirstRunView(true, false, placed, placed, placed, people, "http://localhost:8080");
    }
}

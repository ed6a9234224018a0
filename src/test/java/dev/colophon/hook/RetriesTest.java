package dev.colophon.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Instant NOW = Instant.parse("2026-04-28T00:00:00Z");
    private final Retries retries =
            new Retries(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(5)), Duration.ofDays(4));
    private final Random random = new Random(7);

    @Test
    void each_wait_is_the_schedules_give_or_take_a_fifth() {
        for (int n = 0; n < 200; n++) {
            assertThat(seconds(1, null)).isBetween(4L, 6L);
            assertThat(seconds(2, null)).isBetween(240L, 360L);
            assertThat(seconds(3, null)).isBetween(14_400L, 21_600L);
            assertThat(seconds(30, null)).isBetween(14_400L, 21_600L);
        }
        assertThat(seconds(2, null)).isNotEqualTo(seconds(2, null));
    }

    @Test
    void a_receiver_may_ask_for_longer_and_not_for_shorter_or_for_ever() {
        assertThat(seconds(1, Duration.ofMinutes(10))).isEqualTo(600);
        assertThat(seconds(1, Duration.ZERO)).isBetween(4L, 6L);
        assertThat(seconds(1, Duration.ofDays(90))).isEqualTo(Duration.ofDays(1).toSeconds());
    }

    @Test
    void after_four_days_it_is_enough() {
        Instant since = NOW.minus(Duration.ofDays(4));
        assertThat(retries.next(20, since.plusMillis(1), null, NOW, random)).isPresent();
        assertThat(retries.next(20, since, null, NOW, random)).isEmpty();
    }

    private long seconds(int failures, Duration asked) {
        return Duration.between(
                        NOW, retries.next(failures, NOW, asked, NOW, random).orElseThrow())
                .toSeconds();
    }
}

package dev.colophon.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuotasTest {
    private static final Instant NOON = Instant.parse("2026-04-28T12:00:00Z");

    /** Two requests a minute. */
    private record Settings(int quota, Duration quotaWindow) implements HttpSettings {}

    private final Quotas quotas = new Quotas(new Settings(2, Duration.ofSeconds(60)));

    @Test
    void who_asks_more_than_allowed_is_stopped_until_the_window_ends() {
        assertThat(quotas.count("a", NOON)).isEqualTo(new Quotas.Standing(1, 60, false));
        assertThat(quotas.count("a", NOON.plusMillis(500))).isEqualTo(new Quotas.Standing(0, 60, false));
        assertThat(quotas.count("a", NOON.plusSeconds(59))).isEqualTo(new Quotas.Standing(0, 1, true));
        assertThat(quotas.count("a", NOON.plusMillis(59_999))).isEqualTo(new Quotas.Standing(0, 1, true));
        assertThat(quotas.count("a", NOON.plusSeconds(60))).isEqualTo(new Quotas.Standing(1, 60, false));
    }

    @Test
    void callers_are_counted_each_for_themselves() {
        quotas.count("a", NOON);
        quotas.count("a", NOON);
        assertThat(quotas.count("a", NOON).exceeded()).isTrue();
        assertThat(quotas.count("b", NOON).exceeded()).isFalse();
    }
}

package dev.colophon.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStartTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.8.8"})
    void the_demo_serves_loopback(String host) {
        assertThatCode(() -> FirstStart.demandLoopback(host)).doesNotThrowAnyException();
    }

    @Test
    void the_demo_refuses_a_database_that_holds_accounts_of_real_people() {
        assertThatCode(() -> FirstStart.demandNobodyElses(false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FirstStart.demandNobodyElses(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("database of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no such host"})
    void the_demo_refuses_to_start_on_anything_else(String host) {
        assertThatThrownBy(() -> FirstStart.demandLoopback(host))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("loopback only");
    }
}

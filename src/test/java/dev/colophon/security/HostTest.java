package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Under which names the service answers. The tests' service is also called {@code desk.harbour.example}. */
@QuarkusTest
class HostTest {
    private static final String AS_EDITOR = "Authorization: Bearer demo-editor\r\n";

    @Test
    void s37_a_name_that_is_not_ours_is_refused_on_pages_and_in_the_api() throws IOException {
        for (String host : List.of(
                "evil.example",
                "localhost.evil.example",
                "desk.harbour.example.",
                "desk.harbour.example.evil.example",
                "127.0.0.1.evil.example",
                "127.evil",
                "10.0.0.1",
                "[fe80::1]",
                "")) {
            Raw.Answer page = ask("/signin", host, "");
            assertThat(page.status()).as(host).isIn(400, 421);
            assertThat(ask("/api/v1/desks", host, AS_EDITOR).status()).as(host).isIn(400, 421);
            assertThat(page.text()).doesNotContain("evil");
        }
        Raw.Answer told = ask("/api/v1/desks", "evil.example", AS_EDITOR);
        assertThat(told.status()).isEqualTo(421);
        assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(told.text()).contains("\"code\":\"unknown-host\"", "Misdirected Request");
        assertThat(ask("/signin", "evil.example", "Accept-Language: ko\r\n").header("Content-Type"))
                .startsWith("text/html");
    }

    @Test
    void loopback_and_the_names_that_the_operator_gave_are_answered_at_any_port_and_in_any_case() throws IOException {
        for (String host : List.of(
                "localhost", "LOCALHOST:8080", "127.0.0.1:9", "127.8.9.1", "[::1]:8080", "desk.harbour.EXAMPLE:8443")) {
            assertThat(ask("/api/v1/desks", host, AS_EDITOR).status()).as(host).isEqualTo(200);
        }
    }

    @Test
    void whoever_looks_after_the_service_asks_for_its_health_under_any_name() throws IOException {
        assertThat(ask("/q/health/live", "10.1.2.3:8080", "").status()).isEqualTo(200);
        assertThat(Raw.send("GET /q/health/live HTTP/1.0\r\n\r\n").text()).startsWith("HTTP/1.0 200");
        assertThat(ask("/q/healthy", "10.1.2.3:8080", "").status()).isEqualTo(421);
        assertThat(ask("/q/health/../openapi", "10.1.2.3:8080", "").status()).isEqualTo(421);
    }

    private static Raw.Answer ask(String path, String host, String headers) throws IOException {
        return Raw.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n");
    }
}

package dev.colophon.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/queue", "/api/v1/desks", "/q/health/ready", "/nowhere"})
    void every_answer_tells_the_browser_what_to_refuse(String path) {
        Response answer = given().redirects().follow(false).get(path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'nonce-")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).isIn("no-store", "private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = "/signin")
    void the_nonce_differs_with_each_answer(String path) {
        assertThat(given().get(path).header("Content-Security-Policy"))
                .isNotEqualTo(given().get(path).header("Content-Security-Policy"));
    }
}

package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.DemoService;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds over https, and what every answer says. */
@QuarkusTest
class HttpsTest {
    private static final List<String> ANSWERS = List.of(
            "signin",
            "queue",
            "api/v1/desks",
            "api/v1/ledger/checkpoint",
            "assets/colophon.css",
            "assets/colophon.js",
            "problems",
            "q/health",
            "q/openapi",
            "no");

    @TestHTTPResource(value = "/", tls = true)
    URL https;

    @Test
    void s04_every_answer_forbids_guessing_types_leaking_addresses_and_plain_http() {
        for (String path : ANSWERS) {
            Response answer =
                    given().relaxedHTTPSValidation().redirects().follow(false).get(https + path);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Strict-Transport-Security"))
                    .as(path)
                    .contains("max-age=31536000")
                    .contains("includeSubDomains");
            String type = answer.header("Content-Type");
            if (type != null) {
                assertThat(type).as(path).matches("(?i).+;\\s*charset=utf-8|application/(problem\\+)?json");
            } else {
                assertThat(answer.asByteArray()).as(path).isEmpty();
            }
        }
        assertThat(given().get("/signin").header("Strict-Transport-Security"))
                .as("over plain http browsers ignore it")
                .isNull();
    }

    @Test
    void s05_the_session_cookie_belongs_to_this_host_and_to_no_script() {
        List<String> cookies = given().relaxedHTTPSValidation()
                .redirects()
                .follow(false)
                .cookie(Browser.CSRF, Browser.TOKEN)
                .formParam(Browser.CSRF, Browser.TOKEN)
                .formParam("email", "demo-editor")
                .formParam("password", DemoService.PASSWORD)
                .post(https + "signin")
                .headers()
                .getValues("Set-Cookie");
        String session = cookies.stream()
                .filter(cookie -> cookie.startsWith("__Host-colophon-session="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cookies));
        assertThat(session)
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain");
    }
}

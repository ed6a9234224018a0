package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** What the service tells of itself when something fails, and what it writes down. */
@QuarkusTest
class LeakTest {
    @Inject
    EntityManager database;

    /** Everything that is logged meanwhile, messages and what was thrown. */
    private static final class Listening extends Handler {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord logged) {
            lines.add(logged instanceof ExtLogRecord known ? known.getFormattedMessage() : logged.getMessage());
            for (Throwable thrown = logged.getThrown(); thrown != null; thrown = thrown.getCause()) {
                lines.add(thrown.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void s39_a_failure_tells_a_reference_and_nothing_of_the_inside() {
        String article = Staff.article("city");
        ddl("alter table comment_note rename to comment_away");
        try {
            Response answer = Staff.as("demo-editor").get(Staff.ARTICLES + article + "/comments");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("reference")).isNotBlank();
            assertThat(answer.asString())
                    .doesNotContainPattern("(?i)exception|select |comment_|hibernate|dev\\.colophon|quarkus|\\.java");
            assertThat(answer.headers().hasHeaderWithName("Server")).isFalse();
        } finally {
            ddl("alter table comment_away rename to comment_note");
        }
        Staff.as("demo-editor")
                .get(Staff.ARTICLES + article + "/comments")
                .then()
                .statusCode(200);
    }

    private void ddl(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void s40_no_secret_and_no_line_of_a_callers_own_is_in_the_log() throws IOException {
        Listening log = new Listening();
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        String token;
        Browser browser;
        try {
            Staff.Member kit = Staff.member("city", "editor");
            token = kit.token();
            browser = Browser.as(kit.email(), Staff.PASSWORD);
            Raw.signIn("127.0.0.31", kit.email(), "a wrong guess at it");
            browser.send().header("Origin", "https://evil.example").post("/signout");
            Staff.as(token).post(Staff.API + "/people/%0d%0aFORGED%1b[2J/invitations");
            Raw.send("GET /api/v1/x%0D%0AFORGED HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            Staff.as(token).body(Map.of("name", "x\r\nFORGED")).post(Staff.API + "/people");
            Staff.as(token).body(Map.of("name", "x", "email", kit.email())).post(Staff.API + "/people");
            ddl("alter table comment_note rename to comment_away");
            try {
                Staff.as(token).get(Staff.ARTICLES + Staff.article("city") + "/comments");
            } finally {
                ddl("alter table comment_away rename to comment_note");
            }
        } finally {
            root.removeHandler(log);
        }
        assertThat(log.lines).isNotEmpty();
        assertThat(log.lines)
                .noneMatch(line -> line != null
                        && (line.contains(token)
                                || line.contains(browser.session())
                                || line.contains(Staff.PASSWORD)
                                || line.contains("a wrong guess at it")
                                || line.contains("argon2")));
        assertThat(log.lines).noneMatch(line -> line != null && line.matches("(?s).*[\r\n\\x1b]+.*FORGED.*"));
    }

    @Test
    void s41_nothing_answers_that_is_there_for_developers_only() {
        Browser browser = Browser.as("demo-admin");
        for (String path : List.of(
                "/q/dev-ui",
                "/q/dev-v1",
                "/q/swagger-ui",
                "/q/arc",
                "/.git/config",
                "/.git/HEAD",
                "/assets/",
                "/assets",
                "/WEB-INF/web.xml",
                "/META-INF/resources/",
                "/application.properties",
                "/h2-console",
                "/v2",
                "/api",
                "/api/v0/desks",
                "/api/v2/desks",
                "/server-status")) {
            assertThat(browser.open().get(path).statusCode()).as(path).isIn(401, 403, 404, 405);
            assertThat(Browser.plain().get(path).statusCode()).as(path).isIn(303, 401, 403, 404, 405);
        }
        assertThat(Browser.plain().get("/q/metrics").statusCode())
                .as("figures are for the known")
                .isIn(303, 401, 404);
        for (String method : List.of("TRACE", "TRACK", "PROPFIND", "FOO")) {
            assertThat(given().header("X-Secret", "mirror")
                            .request(method, "/api/v1/desks")
                            .statusCode())
                    .as(method)
                    .isIn(400, 401, 404, 405, 501);
            assertThat(browser.send().request(method, "/queue").statusCode())
                    .as(method)
                    .isIn(400, 403, 404, 405, 501);
        }
        assertThat(given().get("/q/health").asString()).doesNotContain("jdbc").doesNotContain("colophon-data");
    }
}

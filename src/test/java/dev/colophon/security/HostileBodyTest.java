package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Requests made to be dear, or to be read in two ways. */
@QuarkusTest
class HostileBodyTest {
    private static final String HEAD = "Host: localhost\r\nAuthorization: Bearer demo-editor\r\nConnection: close\r\n";
    private static final String JSON = HEAD + "Content-Type: application/json\r\n";

    @Test
    void s27_no_path_leads_out_of_its_folder() throws IOException {
        for (String path : List.of(
                "/assets/../application.properties",
                "/assets/%2e%2e%2fapplication.properties",
                "/assets/..%5c..%5capplication.properties",
                "/assets/%00",
                "/assets//etc/passwd",
                "/assets/%2fetc%2fpasswd",
                "/api/v1/articles/..%2f..%2fpeople",
                "/api/v1/articles/%2e%2e/people/%2e%2e/%2e%2e",
                "/api/v1/policies/..%2f..%2fx/1?desk=city",
                "/api/v1/desks/%00",
                "/api/v1/desks/..%5cx")) {
            Raw.Answer answer = Raw.send("GET " + path + " HTTP/1.1\r\n" + HEAD + "\r\n");
            boolean closed = answer.status() == 303 && answer.header("Location").contains("/signin");
            assertThat(closed || answer.status() >= 400 && answer.status() <= 404)
                    .as(path)
                    .isTrue();
            assertThat(answer.text()).doesNotContain("root:").doesNotContain("quarkus.datasource");
        }
        String page = Browser.as("demo-editor")
                .open()
                .cookie("colophon-language", "../../etc")
                .cookie("colophon-theme", "../x")
                .get("/queue")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("lang=\"en\"").doesNotContain("../../etc").doesNotContain("../x");
    }

    @Test
    void s33_json_that_is_deep_wide_long_or_twice_is_refused() throws IOException {
        StringBuilder wide = new StringBuilder("{\"id\":\"x\",\"names\":{");
        for (int n = 0; n < 300_000; n++) {
            // "Aa" and "BB" have one hash, and so has every word made of them.
            wide.append('"').append(colliding(n)).append("\":\"x\",");
        }
        wide.append("\"en\":\"x\"}}");
        for (String body : List.of(
                "[".repeat(100_000) + "]".repeat(100_000),
                "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
                "{\"label\":" + "9".repeat(2_001) + "}",
                "{\"label\":\"a\",\"label\":\"b\"}",
                "{\"label\":\"a\",\"desks\":[\"city\"]} trailing",
                "{\"label\":\"\\ud800\",\"desks\":[\"city\"]}")) {
            Raw.Answer answer = Raw.post(Staff.API + "/tokens", "demo-editor", body);
            assertThat(answer.status()).as(body.substring(0, 12)).isIn(400, 422);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(Raw.post(Staff.API + "/publications", "demo-admin", wide.toString())
                        .status())
                .isIn(400, 413, 422);
    }

    private static String colliding(int n) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 19; bit++) {
            word.append((n >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }

    @Test
    void s34_a_hundred_megabytes_are_refused_however_they_are_announced() throws IOException {
        String post = "POST /api/v1/articles HTTP/1.1\r\n" + JSON;
        assertThat(Raw.send(post + "Content-Length: 104857600\r\n\r\n{").status())
                .isEqualTo(413);
        String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        byte[] chunked = (post + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(20) + "0\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Raw.send("127.0.0.1", chunked).status()).isIn(413, 0);
        assertThat(Raw.send(post + "Content-Length: 2\r\n\r\n{}{\"desk\":\"city\"}")
                        .status())
                .isIn(400, 422);
        assertThat(Raw.send(post + "Content-Length: -1\r\n\r\n{}").status()).isIn(400, 0);
        assertThat(Raw.send(post + "Content-Length: 99999999999999999999\r\n\r\n{}")
                        .status())
                .isIn(400, 413, 0);
        Staff.as("demo-editor").get(Staff.API + "/desks").then().statusCode(200);
    }

    @Test
    void s35_what_would_cost_too_much_is_refused_or_answered_coarsely() throws IOException {
        Staff.as("demo-editor")
                .get(Staff.API + "/articles?limit=1000000000")
                .then()
                .statusCode(400)
                .body("code", is("invalid-limit"));
        StringBuilder filters = new StringBuilder("?q=");
        filters.append("word+".repeat(2_000));
        assertThat(Staff.as("demo-editor")
                        .get(Staff.API + "/articles" + filters)
                        .statusCode())
                .isIn(200, 400, 414);
        String sides = "{\"language\":\"en\",\"from\":" + noise(1) + ",\"to\":" + noise(2) + "}";
        assertThat(Raw.post(Staff.API + "/compare", "demo-editor", sides).status())
                .isIn(200, 422);
        for (String bait : List.of(
                "BY ".repeat(20_000), " ".repeat(90_000) + "x", "\u00a0\n".repeat(30_000), "[".repeat(90_000))) {
            String body = "{\"language\":\"en\",\"text\":\"" + bait.replace("\n", "\\n") + "\"}";
            assertThat(Raw.post(Staff.API + "/parse", "demo-editor", body).status())
                    .isIn(200, 422);
        }
    }

    private static String noise(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < 95_000) {
            text.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(5) == 0) {
                text.append(' ');
            }
        }
        return "[{\"role\":\"body\",\"text\":\"" + text + "\"}]";
    }

    @Test
    void s36_a_request_that_could_be_read_in_two_ways_is_read_in_none() throws IOException {
        String post = "POST /api/v1/articles HTTP/1.1\r\n" + JSON;
        String smuggled = "0\r\n\r\nGET /api/v1/desks HTTP/1.1\r\n" + HEAD + "\r\n";
        for (String request : List.of(
                post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n" + smuggled,
                post + "Transfer-Encoding: xchunked\r\n\r\n" + smuggled,
                post + "Transfer-Encoding: chunked, identity\r\n\r\n" + smuggled,
                post + "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}" + smuggled,
                post + "Content-Length: 2, 40\r\n\r\n{}" + smuggled,
                post + "Content-Length : 2\r\n\r\n{}" + smuggled)) {
            Raw.Answer answer = Raw.send(request);
            assertThat(answer.text()).as(request).doesNotContain("\"items\"");
            assertThat(answer.status()).as(request).isIn(400, 411, 422, 501, 0);
            assertThat(answer.text().split("HTTP/1.1 ", -1))
                    .as("one answer at most")
                    .hasSizeLessThanOrEqualTo(2);
        }
        assertThat(Raw.send("GET /api/v1/desks HTTP/1.1\r\n" + HEAD + "X-Long: " + "x".repeat(65_536) + "\r\n\r\n")
                        .status())
                .isEqualTo(431);
        assertThat(Raw.send("GET /api/v1/desks HTTP/1.1\nHost: a\nHost: b\n\n").status())
                .isIn(400, 421, 0);
        assertThat(Raw.send("GET /signin HTTP/1.1\r\nHost: localhost\r\n" + HEAD + "\r\n")
                        .status())
                .as("two hosts, though both are known")
                .isIn(400, 421);
        assertThat(Raw.send("GET /api/v1/desks HTTP/9.9\r\n" + HEAD + "\r\n").status())
                .isIn(400, 501, 505, 0);
    }

    @Test
    void s42_what_looks_like_a_query_or_a_template_is_a_text() {
        String article = Staff.article("city");
        for (String text : List.of(
                "'; drop table person; --",
                "\" or \"1\"=\"1",
                "{inject:csp.nonce}",
                "{cdi:visit.name}",
                "${java.version}",
                "#{7*7}",
                "{#if true}x{/if}",
                "%s%n%x",
                "$..*")) {
            Staff.as("demo-editor")
                    .body(Map.of("text", text))
                    .post(Staff.ARTICLES + article + "/comments")
                    .then()
                    .statusCode(201)
                    .body("text", is(text));
            Staff.as("demo-editor")
                    .queryParam("q", text)
                    .get(Staff.API + "/articles")
                    .then()
                    .statusCode(200);
            Staff.as("demo-editor")
                    .queryParam("stage", text)
                    .get(Staff.API + "/articles")
                    .then()
                    .statusCode(400);
            Staff.as("demo-editor")
                    .queryParam("desk", text)
                    .get(Staff.API + "/articles")
                    .then()
                    .statusCode(200)
                    .body("items", org.hamcrest.Matchers.empty());
        }
    }
}

package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent, the answer is a 4xx that says what to do, and it comes soon. */
@QuarkusTest
class BadInputTest {
    @TestHTTPResource("/api/v1/parse")
    URI parse;

    private static ValidatableResponse parse(byte[] body) {
        return given().header("Authorization", "Bearer demo-editor")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/parse")
                .then();
    }

    private static ValidatableResponse parse(String body) {
        return parse(body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "400; {\"text\":\"a\",\"language\":\"en\"",
                "400; {\"text\":\"a\",\"text\":\"b\",\"language\":\"en\"}",
                "400; {\"text\":\"a\",\"language\":\"en\",\"role\":\"admin\"}",
                "400; {\"text\":\"a\",\"language\":\"en\"} {}",
                "400; {\"text\":7,\"language\":\"en\"}",
                "400; {\"text\":true,\"language\":\"en\"}",
                "400; {\"text\":[\"a\"],\"language\":\"en\"}",
                "400; [1]",
                "400; null",
                "400; ``",
                "400; {'text':'a'}",
                "422; {\"text\":null,\"language\":\"en\"}",
                "422; {\"text\":\"a\\u0000b\",\"language\":\"en\"}",
                "422; {\"text\":\"a\\ud800b\",\"language\":\"en\"}",
                "422; {\"text\":\"a\\u202eb\",\"language\":\"en\"}",
                "422; {\"text\":\"a\\u2066b\",\"language\":\"en\"}",
                "422; {\"text\":\"a\\u0085b\",\"language\":\"en\"}",
                "422; {\"text\":\"a\",\"language\":\"en\\u0000\"}",
            })
    void bodiesThatMeanNothingAreRefused(int status, String body) {
        parse(body).statusCode(status).contentType("application/problem+json").body("type", startsWith("/problems/"));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        for (int[] bytes : List.of(
                new int[] {0xff},
                new int[] {0xc0, 0x80},
                new int[] {0xed, 0xa0, 0x80},
                new int[] {0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80},
                new int[] {0xe2, 0x82},
                new int[] {0xf8, 0x88, 0x80, 0x80, 0x80})) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes("{\"language\":\"en\",\"text\":\"a".getBytes(StandardCharsets.UTF_8));
            for (int value : bytes) {
                body.write(value);
            }
            body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
            parse(body.toByteArray()).statusCode(400).body("code", is("invalid-utf-8"));
        }
    }

    @Test
    void nestingAndNumbersNobodyNeedsAreRefusedSoon() {
        long before = System.nanoTime();
        parse("[".repeat(100_000)).statusCode(400);
        parse("{\"text\":" + "{\"a\":".repeat(100_000)).statusCode(400);
        parse("{\"text\":" + "9".repeat(2_001) + "}").statusCode(400);
        assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    }

    @Test
    void tooManyOrTooLongParagraphsAreRefused() {
        Map<String, String> one = Map.of("role", "body", "text", "x");
        given().header("Authorization", "Bearer demo-editor")
                .contentType("application/json")
                .body(Map.of("language", "en", "from", Collections.nCopies(5_000, one), "to", List.of()))
                .post("/api/v1/compare")
                .then()
                .statusCode(422)
                .body("code", is("too-many-paragraphs"));
        Map<String, String> long1 = Map.of("role", "body", "text", "x".repeat(1 << 20));
        given().header("Authorization", "Bearer demo-editor")
                .contentType("application/json")
                .body(Map.of("language", "en", "from", List.of(long1), "to", List.of()))
                .post("/api/v1/compare")
                .then()
                .statusCode(422)
                .body("code", is("text-too-long"));
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedHoweverItIsAnnounced() throws IOException, InterruptedException {
        assertThat(raw("Content-Length: 104857600\r\n")).startsWith("HTTP/1.1 413");
        assertThat(raw("Content-Length: 99999999999999999999\r\n")).startsWith("HTTP/1.1 4");
        HttpRequest chunked = HttpRequest.newBuilder(parse)
                .header("Authorization", "Bearer demo-editor")
                .header("Content-Type", "application/json")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(11 * 1024 * 1024)))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(chunked, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("\"code\":\"too-large\"");
        } catch (IOException closed) {
            // the connection may close while the client still writes
        }
    }

    /** The first line answered to a request with this header and no body. */
    private String raw(String header) throws IOException {
        try (Socket socket = new Socket(parse.getHost(), parse.getPort())) {
            socket.setSoTimeout(10_000);
            String request =
                    "POST " + parse.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-editor\r\n"
                            + "Content-Type: application/json\r\n" + header + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[12];
            int read = socket.getInputStream().readNBytes(answer, 0, answer.length);
            return new String(answer, 0, read, StandardCharsets.US_ASCII);
        }
    }

    /** A long text that nobody holds in memory. */
    private static final class Endless extends InputStream {
        private int left;

        Endless(int length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }
}

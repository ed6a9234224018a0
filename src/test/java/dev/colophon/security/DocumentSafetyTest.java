package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Documents of the trade that strangers wrote. */
@QuarkusTest
class DocumentSafetyTest {
    private static final String XLIFF =
            "<xliff version='1.2'><file source-language='ko' original='x'><body><trans-unit id='1'><source>%s</source>"
                    + "</trans-unit></body></file></xliff>";

    @Test
    void s31_no_document_type_no_entity_and_nothing_is_fetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        elsewhere.start();
        String url = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/x";
        try {
            for (String type : List.of(
                    "<!DOCTYPE xliff>",
                    "<!DOCTYPE xliff SYSTEM '" + url + "'>",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM '" + url + "'>]>",
                    "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + url + "'> %e;]>",
                    laughs())) {
                xliff(type + XLIFF.replace("%s", "&e;")).statusCode(422).body("code", is("xml-unreadable"));
            }
            xliff(XLIFF.replace("%s", "&e;")).statusCode(422).body("code", is("xml-unreadable"));
            xliff(XLIFF.replace(
                            "%s",
                            "a<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + url
                                    + "' parse='text'/>b"))
                    .statusCode(200)
                    .body("paragraphs[0].text", is("ab"));
            xliff(XLIFF.replace("%s", "text")
                            .replace(
                                    "<xliff ",
                                    "<xliff xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='"
                                            + url + "' "))
                    .statusCode(200);
            assertThat(asked).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void s31_what_is_too_deep_or_too_long_is_refused() {
        xliff(XLIFF.replace("%s", "<g id='1'>".repeat(10_000) + "</g>".repeat(10_000)))
                .statusCode(422)
                .body("code", is("xml-unreadable"));
        xliff(XLIFF.replace("%s", "x".repeat(3 * 1024 * 1024))).statusCode(413).body("code", is("too-large"));
        xliff(XLIFF.replace("%s", "text") + "<again/>").statusCode(422);
    }

    /** Nothing here takes an archive; a compressed body is refused before anybody unpacks it. */
    @Test
    void s32_a_compressed_body_is_not_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int n = 0; n < 64; n++) {
                gzip.write(new byte[1024 * 1024]);
            }
        }
        for (String type : List.of("application/xliff+xml", "text/html", "application/json")) {
            given().header("Authorization", "Bearer demo-editor")
                    .header("Content-Encoding", "gzip")
                    .contentType(type)
                    .body(packed.toByteArray())
                    .post("/api/v1/parse?language=en")
                    .then()
                    .statusCode(not(is(200)))
                    .statusCode(not(is(500)));
        }
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int n = 1; n < 12; n++) {
            type.append("<!ENTITY e")
                    .append(n)
                    .append(" '")
                    .append(("&e" + (n - 1) + ";").repeat(10))
                    .append("'>");
        }
        return type.append("<!ENTITY e '&e11;'>]>").toString();
    }

    private static ValidatableResponse xliff(String document) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/xliff+xml", io.restassured.http.ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer demo-editor")
                .contentType("application/xliff+xml")
                .body(document)
                .post("/api/v1/parse")
                .then();
    }
}

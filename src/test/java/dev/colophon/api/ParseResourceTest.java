package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages that are recognised over HTTP. */
@QuarkusTest
class ParseResourceTest {
    private static ValidatableResponse post(String path, Object body) {
        return given().header("Authorization", "Bearer demo-editor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    @Test
    void aCopiedPageIsRecognised() throws IOException {
        String text = Files.readString(Path.of("review-data/samples/harbour-ferry/edit-2.en.txt"));
        post("/parse", Map.of("text", text, "language", "en", "timeZone", "Asia/Seoul"))
                .statusCode(200)
                .body("publishedAt", is("2026-04-28T00:16:00Z"))
                .body("bylines.name", contains("HAN SEORIN"))
                .body("bylines.email", contains("han.seorin@harbourdaily.example"))
                .body(
                        "claimedDisclosure",
                        is(
                                "Translated from the Harbour Daily using generative AI and edited by Harbour English staff."))
                .body("paragraphs", hasSize(13))
                .body("paragraphs[0].role", is("headline"))
                .body("paragraphs[1].role", is("caption"))
                .body("paragraphs[1].credit", is("OH DO-YUN"))
                .body("paragraphs[2]", not(hasKey("credit")))
                .body("normalised", is(false));
    }

    @Test
    void whatAPageLacksIsToldAsNull() {
        post("/parse", Map.of("text", "Only a headline", "language", "en", "timeZone", "Asia/Seoul"))
                .statusCode(200)
                .body("$", hasKey("publishedAt"))
                .body("publishedAt", nullValue())
                .body("claimedDisclosure", nullValue())
                .body("bylines", empty())
                .body("paragraphs.role", contains("headline"));
    }

    @Test
    void lineEndsAndComposedFormsAreMadeOneAndSaidSo() {
        post("/parse", Map.of("text", "Cafe\u0301\r\n\r\nBody.", "language", "en"))
                .statusCode(200)
                .body("normalised", is(true))
                .body("paragraphs.text", contains("Café", "Body."));
    }

    @Test
    void aPageThatCannotBeReadIsAFault() {
        post("/parse", Map.of("text", " \n\u00a0", "language", "en"))
                .statusCode(422)
                .body("code", is("text-empty"));
        post("/parse", Map.of("language", "en")).statusCode(422).body("errors[0].pointer", is("/text"));
        post("/parse", Map.of("text", "a", "language", "klingon"))
                .statusCode(422)
                .body("code", is("unknown-language"))
                .body("errors[0].pointer", is("/language"));
        post("/parse", Map.of("text", "a", "language", "en", "timeZone", "Mars/Olympus"))
                .statusCode(422)
                .body("code", is("unknown-time-zone"));
        post("/parse", Map.of("text", "a".repeat(1_000_001), "language", "en"))
                .statusCode(422)
                .body("code", is("text-too-long"));
    }
}

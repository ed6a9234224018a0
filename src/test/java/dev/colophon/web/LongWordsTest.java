package dev.colophon.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words without an end and texts from right to left in pages of every width. */
@QuarkusTest
class LongWordsTest {
    private static final String LONG =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final String ADDRESS =
            "https://example.com/a/very/long/address/that/has/no/place/to/break/" + "x".repeat(80);
    private static final int[] WIDTHS = {320, 390, 800, 1024, 1280, 1440};

    @TestHTTPResource
    URI base;

    @Test
    void a_word_longer_than_its_column_breaks() {
        String article = article("ko", "본문은 " + ADDRESS + " 에 있다.", "de", LONG, "Siehe " + ADDRESS + "1.");
        try (Desk desk = desk()) {
            for (String path : List.of("queue", "a/" + article + "/review", "a/" + article + "/release")) {
                desk.open("/" + path);
                for (int width : WIDTHS) {
                    desk.page().setViewportSize(width, 900);
                    assertThat(number(desk.page(), "document.documentElement.scrollWidth"))
                            .as(path + " at " + width)
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void a_text_from_right_to_left_begins_at_the_right() {
        String article = article("en", "The market reopens.", "ar", "السوق يعيد فتح أبوابه", "يعود 171 تاجرا.");
        try (Desk desk = desk()) {
            Page page = desk.open("/a/" + article + "/review").page();
            String left = "(() => { const range = document.createRange();"
                    + " range.selectNodeContents(document.querySelector('#p1 .c-ed .txt'));"
                    + " const cell = document.querySelector('#p1 .c-ed .txt').getBoundingClientRect();"
                    + " return Math.round(cell.right - range.getBoundingClientRect().right); })()";
            assertThat(number(page, left)).isLessThan(4);
        }
    }

    @Test
    void the_strip_of_a_long_article_stays_in_its_column() {
        List<Map<String, String>> many = IntStream.rangeClosed(1, 130)
                .mapToObj(n -> paragraph("body", "Paragraph " + n + "."))
                .toList();
        String id = article("ko", many, "en", many);
        try (Desk desk = desk()) {
            desk.open("/queue");
            String strip = "document.querySelector('#a-" + id + " .strip')";
            for (int width : WIDTHS) {
                desk.page().setViewportSize(width, 900);
                assertThat(number(desk.page(), strip + ".scrollWidth"))
                        .as("at " + width)
                        .isLessThanOrEqualTo(number(desk.page(), strip + ".clientWidth"));
            }
        }
    }

    @Test
    void titles_have_room_in_the_queue() {
        try (Desk desk = desk()) {
            desk.open("/queue");
            for (int width : WIDTHS) {
                desk.page().setViewportSize(width, 900);
                assertThat(number(desk.page(), "document.querySelector('tr.it th').offsetWidth"))
                        .as("at " + width)
                        .isGreaterThan(240);
            }
        }
    }

    private Desk desk() {
        return new Desk(Chromium.browser(), base.toString().replaceAll("/$", "")).as("demo-reviewer");
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    private static String article(String from, String source, String to, String headline, String body) {
        return article(
                from,
                List.of(paragraph("headline", headline), paragraph("body", source)),
                to,
                List.of(paragraph("headline", headline), paragraph("body", body)));
    }

    private static String article(
            String from, List<Map<String, String>> source, String to, List<Map<String, String>> machine) {
        Map<String, Object> engine = Map.of("provider", "T", "model", "t", "kind", "generative");
        return given().header("Authorization", "Bearer demo-editor")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "desk",
                        "city",
                        "sourceLanguage",
                        from,
                        "targetLanguage",
                        to,
                        "sourcePublication",
                        "the Harbour Daily",
                        "paragraphs",
                        source,
                        "machineVersion",
                        Map.of("sourceVersion", "s1", "engine", engine, "paragraphs", machine)))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> paragraph(String role, String text) {
        return Map.of("role", role, "text", text);
    }
}

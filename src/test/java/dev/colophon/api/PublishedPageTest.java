package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.released;
import static dev.colophon.api.Stories.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Released is not published: what the page really says. */
@QuarkusTest
class PublishedPageTest {
    private static final String URL = "https://harbour.example/night-ferry";

    private static ValidatableResponse report(String token, String id, Map<String, ?> page) {
        Map<String, Object> body = new HashMap<>(Map.of("url", URL));
        body.putAll(page);
        return as(token)
                .body(body)
                .post(ARTICLES + "/" + id + "/releases/1/publications")
                .then();
    }

    private static String page(String id) {
        return as("demo-publisher")
                .accept("text/plain")
                .get(ARTICLES + "/" + id + "/releases/1")
                .asString();
    }

    @Test
    void a_page_that_says_the_same_is_recorded_and_shows_as_the_release_s_address() {
        String id = released();
        String place = ARTICLES + "/" + id + "/releases/1";
        String before = as("demo-publisher").get(place).header("ETag");
        report("demo-publisher", id, Map.of("text", page(id), "publishedAt", "2026-04-28T01:00:00Z"))
                .statusCode(201)
                .header("Location", endsWith(place))
                .body("matches", is(true), "differences", empty());
        as("demo-publisher").get(place).then().body("url", is(URL)).header("ETag", not(before));
        as("demo-chief")
                .get(ARTICLES + "/" + id + "/audit-report")
                .then()
                .body("events.type", org.hamcrest.Matchers.hasItem("release.published"));
    }

    @Test
    void a_page_that_says_something_else_is_told_where() {
        String id = released();
        report("demo-editor", id, Map.of("text", page(id).replace("2,500 won", "3,500 won")))
                .statusCode(201)
                .body("matches", is(false))
                .body("differences.change", contains("edited"))
                .body("differences[0].runs.findAll { it.op == 'insert' }.text.join('')", startsWith("3"));
        report("demo-editor", id, Map.of("text", page(id).replaceAll("Translated from .*", "")))
                .body("matches", is(false), "differences.change", contains("removed"));
        report(
                        "demo-editor",
                        id,
                        Map.of(
                                "paragraphs",
                                texts(
                                        "Night ferry to sail from June",
                                        "The fare is 2,500 won.",
                                        "The total cost is 3.12 billion won.")))
                .body("matches", is(false));
    }

    @Test
    void looks_make_no_difference() {
        String id = released();
        report(
                        "demo-editor",
                        id,
                        Map.of(
                                "paragraphs",
                                texts(
                                        "Night ferry to sail from June",
                                        "The total  cost is 3.12 billion won.",
                                        "The fare is 2,500 won.")))
                .statusCode(201)
                .body("matches", is(true));
    }

    @Test
    void a_report_that_is_none_is_refused() {
        String id = released();
        report("demo-editor", id, Map.of()).statusCode(422).body("errors[0].pointer", is("/text"));
        report("demo-editor", id, Map.of("text", "x", "paragraphs", List.of())).statusCode(422);
        report("demo-editor", id, Map.of("url", "javascript:alert(1)", "text", "x"))
                .statusCode(422)
                .body("code", is("invalid-address"));
        report("demo-auditor", id, Map.of("text", "x")).statusCode(403).body("code", is("not-a-reporter"));
        report("demo-publisher", Stories.translated(), Map.of("text", "x")).statusCode(404);
        as("demo-editor")
                .body(Map.of("url", URL, "text", "x"))
                .post(ARTICLES + "/" + id + "/releases/2/publications")
                .then()
                .statusCode(404);
        as("demo-publisher").get(ARTICLES + "/" + id + "/releases/1").then().body("url", nullValue());
    }

    @Test
    void a_release_stands_in_a_page_as_linked_data() {
        String id = released();
        as("demo-publisher")
                .accept("application/ld+json")
                .get(ARTICLES + "/" + id + "/releases/1")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'@context'", is("https://schema.org"), "'@type'", is("NewsArticle"))
                .body("headline", is("Night ferry to sail from June"))
                .body("articleBody", is("The total cost is 3.12 billion won.\n\nThe fare is 2,500 won."))
                .body("inLanguage", is("en"), "creativeWorkStatus", is("Published"))
                .body("author.name", contains("Han Seorin"))
                .body("publisher.legalName", is("Harbour Press Ltd."), "editor.jobTitle", is("chief"))
                .body(
                        "creditText",
                        is(
                                "Translated from the Harbour Daily using generative AI and reviewed by Harbour English staff."))
                .body("digitalSourceType", is("https://schema.org/TrainedAlgorithmicMediaDigitalSource"))
                .body("translationOfWork.inLanguage", is("ko"))
                .body("translationOfWork.url", is("https://harbourdaily.example/1"))
                .body("translationOfWork.publisher.name", is("the Harbour Daily"));
    }

    @Test
    void the_proof_names_the_first_checkpoint_over_the_release_and_keeps_it() {
        String place = ARTICLES + "/" + released() + "/releases/1";
        String first = null;
        for (int n = 0; n < 200 && first == null; n++) {
            first = as("demo-publisher").get(place).path("proof.checkpoint");
        }
        assertThat(first).isNotNull();
        released();
        Response again = as("demo-publisher").get(place);
        assertThat((String) again.path("proof.checkpoint")).isEqualTo(first);
    }
}

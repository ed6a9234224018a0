package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.save;
import static dev.colophon.api.Stories.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The audit report over HTTP. */
@QuarkusTest
class AuditResourceTest {
    private static final String[] EDITED = {
        "Night ferry to sail from June", "The total cost is 31.2 billion won.", "The fare is 2,500 won."
    };

    private static String report(String id) {
        return ARTICLES + "/" + id + "/audit-report";
    }

    @Test
    void the_desk_reads_the_report_before_a_release() {
        String id = translated();
        save("demo-editor", id, "m1", EDITED).statusCode(201);

        as("demo-reviewer")
                .accept("application/json")
                .get(report(id))
                .then()
                .statusCode(200)
                .body("verdict.code", is("not-released"))
                .body("release", nullValue())
                .body("article.title", is("Night ferry to sail from June"))
                .body("article.sourcePublication", is("the Harbour Daily"))
                .body("article.publication.legalEntity", is("Harbour Press Ltd."))
                .body("machineVersions.model", contains("tidewater-translate"))
                .body("words.shares.kind", contains("machine", "person"))
                .body("words.shares[1].author", is("Dana Whitlock"))
                .body("effort.paragraphsChanged", is(1))
                .body("effort.numbersCorrected", is(1))
                .body("checks.fixed", is(1))
                .body("checks.open", is(0))
                .body("paragraphs.what", contains("Unchanged", "Edited", "Unchanged"))
                .body("paragraphs[1].source", contains(2))
                .body("people.person.name", hasItem("Dana Whitlock"))
                .body("proof.verified", is(true))
                .body("proof.events", is(4))
                .body("events.type", contains("article.created", "source.received", "machine.received", "edit.saved"))
                .body("record.events", hasSize(4));
    }

    @Test
    void the_same_record_gives_the_same_report() {
        String id = translated();
        Response first = as("demo-chief").get(report(id));
        for (int again = 0; again < 50 && first.path("proof.logIndex") == null; again++) {
            first = as("demo-chief").get(report(id));
        }

        as("demo-chief")
                .header("If-None-Match", first.header("ETag"))
                .get(report(id))
                .then()
                .statusCode(304);
    }

    @Test
    void the_report_is_a_page_too_and_claims_no_more_than_it_shows() {
        String id = translated();

        String page = as("demo-editor")
                .accept("text/html")
                .get(report(id))
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();

        as("demo-editor").accept("*/*").get(report(id)).then().contentType(containsString("application/json"));
        assertThat(page).contains("What this does not prove").contains("tidewater-translate");
        assertThat(page.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("compliant")
                .doesNotContain("exempt");
    }

    @Test
    void auditors_read_nothing_that_was_never_released() {
        String id = translated();

        as("demo-auditor").get(report(id)).then().statusCode(404).body("code", is("article-not-found"));
        as("demo-publisher").get(report(id)).then().statusCode(404);
        as("demo-editor").get(report(id) + "?release=1").then().statusCode(404).body("code", is("release-not-found"));
    }

    @Test
    void text_in_a_report_is_never_markup() {
        String id = translated();
        save("demo-editor", id, "m1", "<script>alert(1)</script>", EDITED[1], EDITED[2])
                .statusCode(201);

        as("demo-editor").accept("text/html").get(report(id)).then().body(not(containsString("<script>alert")));
    }
}

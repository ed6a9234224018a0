package dev.colophon.web.released;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.colophon.platform.DemoDesk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleasedPageTest {
    private static final String FERRY = "Night ferry to Sogeum Island to sail from June 1";

    @Inject
    DemoDesk demo;

    private UUID ferry;

    @BeforeEach
    void articles() {
        ferry = demo.article("harbour-ferry");
    }

    @Test
    void an_auditor_finds_releases_and_their_reports_and_no_door_that_is_shut() {
        SignedInBrowser auditor = SignedInBrowser.as("demo-auditor");
        auditor.get("/released")
                .statusCode(200)
                .body(allOf(
                        containsString(FERRY),
                        containsString("Translated from the Harbour Daily using generative AI"),
                        containsString("/a/" + ferry + "/audit?release=1"),
                        containsString("/a/" + ferry + "/review"),
                        not(containsString("href=\"/queue\""))));
        auditor.get("/a/" + ferry + "/audit?release=1")
                .statusCode(200)
                .body(allOf(containsString("Report on release 1"), not(containsString("/release\""))));
        auditor.get("/a/" + ferry + "/review").statusCode(200);
        auditor.get("/a/" + ferry + "/history").statusCode(200);
        auditor.get("/a/" + ferry + "/audit/record.json?release=1")
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("\"recordedUntil\""));
    }

    @Test
    void an_auditor_keeps_the_report_as_files() {
        SignedInBrowser auditor = SignedInBrowser.as("demo-auditor");
        String files = "/a/" + ferry + "/audit";
        auditor.get(files + "/report.pdf").statusCode(200).contentType("application/pdf");
        auditor.get(files + "/paragraphs.csv?names=withheld").statusCode(200).body(not(containsString("Sol Park")));
        auditor.get(files + "/evidence.zip").statusCode(200).contentType("application/zip");
        auditor.get(files + "?names=withheld").statusCode(200).body(not(containsString("Sol Park")));
        SignedInBrowser.as("demo-admin").get(files + "/report.pdf").statusCode(404);
    }

    @Test
    void the_rows_of_a_period_are_a_file_for_those_who_may_report() {
        SignedInBrowser.as("demo-auditor")
                .get("/reports/period.csv?from=2020-01-01&desk=city")
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString(FERRY));
        SignedInBrowser.as("demo-editor")
                .get("/reports/period.ndjson?from=2020-01-01&to=2020-01-02")
                .statusCode(200);
        SignedInBrowser.as("demo-admin").get("/reports/period.csv").statusCode(403);
        SignedInBrowser.as("demo-admin").get("/reports").body(not(containsString("period.csv")));
    }

    @Test
    void a_period_and_a_desk_narrow_the_list() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        editor.get("/released?from=2020-01-01&to=2020-01-31")
                .body(containsString("Nothing was released in these days."));
        editor.get("/released?desk=science").body(not(containsString(FERRY)));
        editor.get("/released?from=2020-02-01&to=2020-01-01").body(containsString("no two days in order"));
        editor.get("/released?from=yesterday").statusCode(200).body(containsString("no two days in order"));
    }

    @Test
    void an_administrator_sees_releases_but_no_report() {
        SignedInBrowser.as("demo-admin")
                .get("/released")
                .body(allOf(containsString(FERRY), not(containsString("/audit?release="))));
    }

    @Test
    void the_reports_page_counts_by_desk() {
        SignedInBrowser.as("demo-auditor")
                .get("/reports?desk=city")
                .statusCode(200)
                .body(allOf(containsString("&amp;desk=city"), containsString("Retractions")));
    }
}

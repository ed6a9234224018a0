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
                        not(containsString("/a/" + ferry + "/review")),
                        not(containsString("href=\"/queue\""))));
        auditor.get("/a/" + ferry + "/audit?release=1")
                .statusCode(200)
                .body(allOf(containsString("Report on release 1"), not(containsString("/review\""))));
        auditor.get("/a/" + ferry + "/audit/record.json?release=1")
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("\"recordedUntil\""));
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

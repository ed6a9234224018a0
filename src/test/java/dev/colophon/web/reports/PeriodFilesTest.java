package dev.colophon.web.reports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import dev.colophon.platform.DemoDesk;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeriodFilesTest {
    private static final String PERIOD = "?from=2020-01-01&to=2099-01-01&desk=";

    /** An answer that comes as the test lets it. */
    private static final String SLOW = """
            window.fetch = async () => new Response(
              new ReadableStream({ start(controller) { window.wire = controller; } }), { headers: { "Row-Count": "3" } })""";

    @Inject
    DemoDesk demo;

    @TestHTTPResource
    URI base;

    @BeforeEach
    void articles() {
        demo.article("harbour-ferry");
    }

    @Test
    void each_form_is_saved_and_its_rows_are_told() throws IOException {
        for (String form : new String[] {"CSV", "NDJSON"}) {
            try (Desk desk =
                    new Desk(Chromium.browser(), base()).as("demo-auditor").open("/reports" + PERIOD)) {
                Page page = desk.page();
                Download file = page.waitForDownload(
                        () -> page.locator("a[data-rows]", exactly(form)).click());
                String name = "/reports/period." + form.toLowerCase(Locale.ROOT);
                String expected = SignedInBrowser.as("demo-auditor")
                        .get(name + PERIOD)
                        .extract()
                        .asString();
                assertThat(Files.readString(file.path())).isEqualTo(expected);
                assertThat(page.locator("#coming")).hasText(rows(expected, form) + " rows saved.");
            }
        }
    }

    @Test
    void a_file_that_takes_long_tells_how_far_it_is_and_that_it_broke_off() {
        try (Desk desk = new Desk(Chromium.browser(), base()).as("demo-auditor").open("/reports" + PERIOD)) {
            Page page = desk.page();
            page.evaluate(SLOW);
            page.locator("a[data-rows]", exactly("CSV")).click();
            assertThat(page.locator("#coming")).hasText("0 of 3 rows");
            page.evaluate(
                    "wire.enqueue(new TextEncoder().encode('head\\r\\na row,\"of\\ntwo lines\"\\r\\nanother\\r\\n'))");
            assertThat(page.locator("#coming")).hasText("2 of 3 rows");
            page.evaluate("wire.close()");
            assertThat(page.locator("#coming"))
                    .hasText("The file broke off after 2 of 3 rows and was not saved. Try again.");
        }
    }

    private static Page.LocatorOptions exactly(String form) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^" + form + "$"));
    }

    private static long rows(String file, String form) {
        return form.equals("CSV") ? file.split("\r\n").length - 1 : file.lines().count();
    }

    private String base() {
        return base.toString().replaceAll("/$", "");
    }
}

package dev.colophon.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The error pages that nothing in a sound service leads to, as a browser shows them. */
@QuarkusTest
class ErrorScreensTest {
    @TestHTTPResource
    URI base;

    @ParameterizedTest
    @ValueSource(ints = {403, 409, 429, 503})
    void nobody_is_shut_out_of_an_error(int status) {
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", ""))) {
            desk.page().route("**/queue", route -> route.fulfill(answer(status)));
            desk.open("/queue");
            assertThat(desk.page().locator("h1").count()).isEqualTo(1);
            desk.look("error-" + status);
        }
    }

    @Test
    void a_page_that_had_to_wait_comes_by_itself_once_the_service_answers() {
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", ""))) {
            desk.page().route("**/signin", route -> route.fulfill(answer(503)), new Page.RouteOptions().setTimes(1));
            desk.open("/signin");
            assertThat(desk.page().locator("#again").isVisible()).isTrue();
            desk.page().getByLabel("Password").waitFor();
        }
    }

    @Test
    void what_the_help_desk_asks_for_is_copied_by_the_keyboard() {
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", ""))) {
            Page page = desk.withClipboard()
                    .as("demo-chief")
                    .open("/a/nothing/review")
                    .look("error")
                    .page();
            page.getByText("Copy details").focus();
            page.keyboard().press("Enter");
            page.getByText("Copied").waitFor();
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .contains("Code: not-found", "Page: /a/nothing/review", "Time: ");
        }
    }

    @Test
    void without_a_script_nothing_is_offered_that_needs_one() {
        try (Desk desk = Desk.withoutScript(Chromium.browser(), base.toString().replaceAll("/$", ""))) {
            Page page = desk.as("demo-chief").open("/a/nothing/review").page();
            assertThat(page.getByText("For the help desk").isVisible()).isTrue();
            assertThat(page.getByText("Copy details").isVisible()).isFalse();
        }
    }

    private static Route.FulfillOptions answer(int status) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("text/html")
                .setBody(page(status));
    }

    private static String page(int status) {
        return ErrorPages.Templates.error(new ErrorPage(
                        "en",
                        "",
                        status,
                        "store-away",
                        "The database does not answer.",
                        List.of(),
                        "/queue",
                        Instant.parse("2026-11-02T09:00:00Z"),
                        "01J4-QK7T-9M2E",
                        status == 503,
                        status == 503 ? 1 : null,
                        ""))
                .setLocale("en")
                .render();
    }
}

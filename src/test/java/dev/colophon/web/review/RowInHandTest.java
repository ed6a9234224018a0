package dev.colophon.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.colophon.platform.DemoDesk;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Keys act on the row that somebody went to, whichever way they went. */
@QuarkusTest
class RowInHandTest {
    @Inject
    DemoDesk demo;

    @TestHTTPResource
    URI base;

    @Test
    void a_link_to_a_row_takes_it_in_hand() {
        try (Desk desk = reviewer()) {
            Page page = desk.page();
            page.locator("#progress .strip a[href='#p7']").click();
            assertThat(page.locator("#p7")).hasAttribute("aria-current", "true");
            page.keyboard().press("k");
            page.locator("#progress .strip a[href='#p7']").click();
            page.keyboard().press("s");
            assertThat(page.locator("#rows .para.done")).hasCount(1);
            assertThat(page.locator("#p7.done")).hasCount(1);
        }
    }

    @Test
    void so_do_an_address_and_the_tab_key() {
        try (Desk desk = reviewer()) {
            Page page = desk.page();
            page.evaluate("location.hash = '#p5'");
            assertThat(page.locator("#p5")).hasAttribute("aria-current", "true");
            page.evaluate("() => { const own = document.querySelectorAll('#p5 a, #p5 button, #p5 summary');"
                    + " own[own.length - 1].focus(); }");
            for (int n = 0; n < 6 && page.locator("#p6[aria-current]").count() == 0; n++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.locator("#p6")).hasAttribute("aria-current", "true");
            assertThat(page.locator("#rows .para[aria-current]")).hasCount(1);
        }
    }

    private Desk reviewer() {
        String address = base.toString().replaceAll("/$", "");
        return new Desk(Chromium.browser(), address)
                .as("demo-reviewer")
                .open("/a/" + demo.fresh("salt-battery") + "/review");
    }
}

package dev.colophon.web;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@QuarkusTest
class SampleLooksTest {
    static final java.util.List<String> PAGES = SamplePage.ALL;

    private static Chromium chromium;

    @TestHTTPResource
    URI base;

    @BeforeAll
    static void start() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nobody_is_shut_out_of_a_page(String name) {
        try (Desk desk = new Desk(chromium.browser(), address())) {
            desk.as("demo-chief").open("/samples/" + name).look("sample-" + name);
        }
    }

    private String address() {
        return base.toString().replaceAll("/$", "");
    }
}

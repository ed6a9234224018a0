package dev.colophon.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@QuarkusTest
class SamplePagesTest {
    static final java.util.List<String> PAGES = SamplePage.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_page_is_written_without_inline_styles_or_scripts(String name) throws IOException {
        String page = page(name, "en");
        assertThat(page).doesNotContain("style=\"").doesNotContain("<script").doesNotContain("NOT_FOUND");
        keep(name + ".html", page);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_page_is_written_in_korean_too(String name) throws IOException {
        String page = page(name, "ko");
        assertThat(page).contains("<html lang=\"ko\"").contains("본문으로 건너뛰기");
        keep(name + ".ko.html", page);
    }

    /** Leaves the page to look at; whichever test runs first makes the folder. */
    private static void keep(String file, String page) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(file), page);
    }

    private static String page(String name, String language) {
        return given().cookie(Visit.LANGUAGE, language)
                .cookie(
                        SignedInBrowser.SESSION,
                        SignedInBrowser.as("demo-chief").session())
                .redirects()
                .follow(false)
                .get("/samples/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

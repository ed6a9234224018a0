package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.platform.DemoDesk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who wrote each word, as the review page shows it. */
@QuarkusTest
class AuthorsTest {
    @Inject
    DemoDesk demo;

    @Test
    void a_persons_mark_covers_words_and_no_space_around_them() {
        String page = SignedInBrowser.as("demo-reviewer")
                .get("/a/" + demo.fresh("lantern-market") + "/review?view=authorship")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .containsPattern("<span class=\"au-a\"[^>]*>\\S[^<]*\\S</span>")
                .doesNotContainPattern("<span class=\"au-[a-d]\"[^>]*>\\s")
                .doesNotContainPattern("<span class=\"au-[a-d]\"[^>]*>[^<]*\\s</?(?:span|sup)>");
    }
}

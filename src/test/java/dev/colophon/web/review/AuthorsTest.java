package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
        String page = authorship();
        assertThat(page)
                .containsPattern("<span class=\"au-a\"[^>]*>\\S[^<]*\\S</span>")
                .doesNotContainPattern("<span class=\"au-[a-d]\"[^>]*>\\s")
                .doesNotContainPattern("<span class=\"au-[a-d]\"[^>]*>[^<]*\\s</?(?:span|sup)>");
    }

    @Test
    void words_of_a_machine_are_plain_and_their_share_comes_first() {
        String page = authorship();
        assertThat(page)
                .containsPattern("<span class=\"who-m[^>]*>Machine \\d+%</span><span class=\"who-a")
                .doesNotContain("au-m")
                .doesNotContain("spacing change");
    }

    @Test
    void source_paragraphs_that_do_not_follow_each_other_are_listed() {
        SignedInBrowser.as("demo-reviewer")
                .get("/a/" + demo.fresh("glow-moss") + "/review")
                .statusCode(200)
                .body(containsString(">JA 2, 12</span>"));
        SignedInBrowser.as("demo-reviewer")
                .get("/a/" + demo.fresh("lantern-market") + "/review")
                .statusCode(200)
                .body(containsString(">KO 8–9</span>"));
    }

    private String authorship() {
        return SignedInBrowser.as("demo-reviewer")
                .get("/a/" + demo.fresh("lantern-market") + "/review?view=authorship")
                .statusCode(200)
                .extract()
                .asString();
    }
}

package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.colophon.exchange.NewspaperPage;
import dev.colophon.proof.Digests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadingTest {
    @Inject
    Newsroom newsroom;

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/plain"})
    void each_form_names_the_digest_and_the_tag_of_its_bytes(String form) {
        UUID id = newsroom.releasedStory();
        awaitCheckpoint(id);
        Response read = read(id, form);

        read.then()
                .statusCode(200)
                .contentType(startsWith(form))
                .header("Vary", containsString("Accept"))
                .header("Cache-Control", is("private, no-cache"));
        assertThat(read.header("Content-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder()
                                .encodeToString(Digests.sha256(read.body().asByteArray()))
                        + ":");
        newsroom.as("demo-publisher")
                .accept(form)
                .header("If-None-Match", read.header("ETag"))
                .get(path(id))
                .then()
                .statusCode(304)
                .header("ETag", is(read.header("ETag")))
                .body(is(""));
    }

    /** The first checkpoint that covers the release is part of the answer, and changes its tag when it comes. */
    private void awaitCheckpoint(UUID id) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (read(id, "application/json").path("proof.checkpoint") == null) {
            assertThat(System.nanoTime()).as("signed in time").isLessThan(deadline);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/plain"})
    void a_release_that_was_superseded_has_another_tag(String form) {
        UUID id = newsroom.releasedStory();
        String before = read(id, form).header("ETag");
        newsroom.edit(id, 2, "Mayor Do said, “The night was too long.”");
        newsroom.sign(id);
        newsroom.release("demo-chief", id, java.util.Map.of("manifest", newsroom.manifest(id), "kind", "update"))
                .statusCode(201);

        assertThat(read(id, form).header("ETag")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void who_asks_for_nothing_particular_gets_json_and_who_takes_nothing_of_it_406() {
        UUID id = newsroom.releasedStory();
        read(id, "*/*").then().contentType(startsWith("application/json"));
        read(id, "text/html;q=0.5, text/plain").then().contentType(startsWith("text/plain"));
        read(id, "image/png").then().statusCode(406).body("code", is("not-acceptable"));
    }

    @Test
    void the_plain_text_is_a_page_that_the_parser_reads() {
        UUID id = newsroom.releasedStory();
        NewspaperPage page =
                NewspaperPage.parse(read(id, "text/plain").body().asString(), "en", ZoneId.of("Asia/Seoul"));

        assertThat(page.claimedDisclosure()).isEqualTo(Newsroom.LINE);
        assertThat(page.paragraphs())
                .extracting(paragraph -> paragraph.text())
                .contains("The fare is 2,500 won each way.");
    }

    @Test
    void whatever_stands_in_a_text_is_text_in_the_fragment() {
        UUID id = newsroom.story("city");
        newsroom.edit(id, 2, "Mayor Do said, “<script>alert(1)</script><img src=x onerror=alert(2)>.”");
        newsroom.sign(id);
        newsroom.release("demo-chief", id, java.util.Map.of("manifest", newsroom.manifest(id), "kind", "first"))
                .statusCode(201);

        assertThat(read(id, "text/html").body().asString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void what_was_not_released_is_not_there() {
        UUID unreleased = newsroom.readyStory();
        UUID released = newsroom.releasedStory();

        newsroom.get("demo-publisher", unreleased, "latest").statusCode(404).body("code", is("article-not-found"));
        newsroom.get("demo-auditor", unreleased, "1").statusCode(404);
        newsroom.get("demo-editor", unreleased, "latest").statusCode(404).body("code", is("release-not-found"));
        newsroom.get("demo-publisher", released, "2").statusCode(404).body("code", is("release-not-found"));
        newsroom.get("demo-publisher", released, "0").statusCode(404);
        newsroom.get("demo-publisher", UUID.randomUUID(), "1").statusCode(404).body("detail", notNullValue());
        newsroom.get("demo-auditor", released, "1").statusCode(200);
    }

    private Response read(UUID id, String form) {
        return newsroom.as("demo-publisher").accept(form).get(path(id));
    }

    private static String path(UUID id) {
        return "/api/v1/articles/" + id + "/releases/1";
    }
}

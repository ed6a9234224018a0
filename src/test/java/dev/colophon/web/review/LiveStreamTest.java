package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.colophon.notify.LiveService;
import dev.colophon.release.Newsroom;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Pages that are told of news: how many one person has, and until when. */
@QuarkusTest
class LiveStreamTest {
    @TestHTTPResource
    URI base;

    @Inject
    Newsroom newsroom;

    @Inject
    LiveService live;

    @Test
    void one_person_has_twenty_at_a_time() {
        UUID id = newsroom.story("city");
        UUID person = newsroom.account("demo-editor-2").id();
        SignedInBrowser browser = SignedInBrowser.as("demo-editor-2");
        List<Runnable> open = new ArrayList<>();
        try {
            for (int n = 0; n < 20; n++) {
                live.demandRoom(person);
                open.add(live.follow(id, person, entry -> {}));
            }
            browser.get("/a/" + id + "/live").statusCode(429).body(containsString("too-many-streams"));
            open.remove(0).run();
            live.demandRoom(person);
        } finally {
            open.forEach(Runnable::run);
        }
    }

    @Test
    void a_stream_ends_with_the_session_it_began_in() throws Exception {
        UUID id = newsroom.story("city");
        SignedInBrowser.as("demo-editor").post("/a/" + id + "/presence", Map.of("editing", "false"));
        SignedInBrowser browser = SignedInBrowser.as("demo-editor-2");
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/a/" + id + "/live"))
                .header("Cookie", SignedInBrowser.SESSION + "=" + browser.session())
                .build();
        InputStream told = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
        assertThat((char) told.read()).as("somebody else is here").isEqualTo('e');

        browser.post("/signout", Map.of()).statusCode(303);
        CompletableFuture<byte[]> rest = CompletableFuture.supplyAsync(() -> rest(told));
        assertThat(rest.get(20, TimeUnit.SECONDS)).isNotNull();
    }

    private static byte[] rest(InputStream told) {
        try (told) {
            return told.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

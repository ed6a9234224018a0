package dev.colophon.hook;

import static dev.colophon.hook.Receiver.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Readers that die at any moment while many release: one that polls, one that is told. */
@QuarkusTest
class RestartedReaderTest {
    /** With {@code -Dcolophon.test.releases=200} it takes a minute and a half. */
    private static final int RELEASES = Integer.getInteger("colophon.test.releases", 24);

    private static final int WRITERS = 4;

    @Inject
    Newsroom newsroom;

    private final Random random = new Random(42);

    @Test
    void a_poller_and_a_receiver_that_were_killed_again_and_again_have_each_release_once_and_in_order()
            throws Exception {
        Poller poller = new Poller();
        RestartedReceiver told = new RestartedReceiver();
        String hook = newsroom.as("demo-admin")
                .contentType(ContentType.JSON)
                .body(Map.of("url", told.url(), "events", List.of("released"), "desks", List.of("city")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ExecutorService desk = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<UUID>> made = new ArrayList<>();
            for (int n = 0; n < RELEASES; n++) {
                Callable<UUID> story = newsroom::releasedStory;
                made.add(desk.submit(story));
            }
            Set<String> all = new HashSet<>();
            for (Future<UUID> each : made) {
                if (random.nextInt(5) == 0) {
                    told.restart();
                }
                all.add(each.get().toString());
                poller.ask(random.nextInt(3) == 0);
            }
            until(() -> told.known().size() >= RELEASES);
            poller.finish();
            assertThat(poller.known).hasSize(RELEASES).containsExactlyInAnyOrderElementsOf(all);
            assertThat(told.known()).containsExactlyElementsOf(poller.known);
        } finally {
            desk.shutdownNow();
            newsroom.as("demo-admin").delete("/api/v1/webhooks/" + hook);
            told.close();
        }
    }

    /** Keeps what it has and its cursor together; dies between the answer and that. */
    private final class Poller {
        private final List<String> known = new ArrayList<>();
        private String next = newest();

        void ask(boolean dies) {
            var answer = newsroom.as("demo-publisher")
                    .get("/api/v1/releases?limit=" + (1 + random.nextInt(5)) + "&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            if (!dies) {
                known.addAll(answer.path("items.article"));
                next = answer.path("next");
            }
        }

        void finish() {
            int before;
            do {
                before = known.size();
                ask(false);
            } while (known.size() > before);
        }

        private String newest() {
            String at = newsroom.as("demo-publisher")
                    .get("/api/v1/releases?limit=200")
                    .path("next");
            String after;
            do {
                after = at;
                at = newsroom.as("demo-publisher")
                        .get("/api/v1/releases?limit=200&after=" + at)
                        .path("next");
            } while (!at.equals(after));
            return at;
        }
    }
}

package dev.colophon.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.colophon.people.Account;
import dev.colophon.people.Scope;
import dev.colophon.release.Newsroom;
import dev.colophon.release.ReleaseHead;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedTest {
    @Inject
    Newsroom newsroom;

    @Inject
    FeedService feed;

    @Test
    void releases_come_in_the_order_of_the_log_and_once() {
        String start = newest();
        UUID first = newsroom.releasedStory();
        UUID second = newsroom.releasedStory();

        feed("?after=" + start)
                .statusCode(200)
                .body("items.article", is(List.of(first.toString(), second.toString())))
                .body("items[0].release", is(1), "items[0].kind", is("first"), "items[0].status", is("released"));
        String afterFirst = feed("?after=" + start + "&limit=1")
                .body("items", hasSize(1))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        feed("?after=" + afterFirst + "&limit=1").body("items.article", is(List.of(second.toString())));
    }

    @Test
    void at_the_end_there_is_still_a_cursor_that_goes_on() {
        String end = newest();
        feed("?after=" + end).body("items", hasSize(0), "next", is(end));

        UUID id = newsroom.releasedStory();
        feed("?after=" + end).body("items.article", is(List.of(id.toString())));
    }

    @Test
    void an_item_tells_what_is_true_of_it_now() {
        String start = newest();
        UUID id = newsroom.releasedStory();
        newsroom.edit(id, 2, "Mayor Do said, “The night was too long.”");
        newsroom.sign(id);
        newsroom.release("demo-chief", id, Map.of("manifest", newsroom.manifest(id), "kind", "update"))
                .statusCode(201);

        feed("?after=" + start).body("items.release", is(List.of(1, 2)), "items[0].supersededBy", is(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAA", "%20", "-1"})
    void a_cursor_that_was_made_up_is_refused(String cursor) {
        feed("?after=" + cursor).statusCode(400).body("code", is("invalid-cursor"));
    }

    @Test
    void an_altered_cursor_is_refused() {
        String cursor = newest();
        for (int i = 0; i < cursor.length(); i += 5) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String altered = cursor.substring(0, i) + other + cursor.substring(i + 1);
            feed("?after=" + altered).statusCode(400).body("code", is("invalid-cursor"));
        }
    }

    @Test
    void a_desk_that_the_caller_does_not_reach_is_not_in_it() {
        String start = newest();
        UUID city = newsroom.releasedStory();
        Account science = client("science");
        Account all = client("city");

        assertThat(feed.releases(science, start, 50).items()).isEmpty();
        assertThat(feed.releases(all, start, 50).items())
                .extracting(ReleaseHead::article)
                .contains(city);
    }

    @Test
    void a_client_that_may_not_read_releases_is_told_so() {
        Account client = client("city");
        Account other = new Account(
                client.id(),
                client.kind(),
                "x",
                null,
                List.of(),
                List.of(),
                Set.of(),
                Set.of("city"),
                List.of("token"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> feed.releases(other, null, 10))
                .hasMessageContaining("releases:read");
    }

    @Test
    void a_reader_that_only_goes_on_misses_nothing_while_others_release() throws Exception {
        int writers = 4;
        String cursor = newest();
        ExecutorService desk = Executors.newFixedThreadPool(writers);
        try {
            List<Future<UUID>> made = new ArrayList<>();
            for (int i = 0; i < writers * 2; i++) {
                Callable<UUID> story = newsroom::releasedStory;
                made.add(desk.submit(story));
            }
            List<UUID> seen = new ArrayList<>();
            boolean done = false;
            while (!done) {
                done = made.stream().allMatch(Future::isDone);
                FeedPage page = feed.releases(newsroom.account("demo-publisher"), cursor, 2);
                page.items().forEach(item -> seen.add(item.article()));
                cursor = page.next();
                done &= page.items().isEmpty();
            }
            List<UUID> all = new ArrayList<>();
            for (Future<UUID> each : made) {
                all.add(each.get());
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        } finally {
            desk.shutdownNow();
        }
    }

    @Test
    void a_limit_is_a_number_from_1_to_200() {
        feed("?limit=0").statusCode(400);
        feed("?limit=201").statusCode(400);
        feed("?limit=200").statusCode(200).body("items", not(hasItem((Object) null)));
    }

    private ValidatableResponse feed(String query) {
        return newsroom.as("demo-publisher").get("/api/v1/releases" + query).then();
    }

    private String newest() {
        Account publisher = newsroom.account("demo-publisher");
        return feed.releases(publisher, null, 100_000).next();
    }

    private Account client(String desk) {
        Account publisher = newsroom.account("demo-publisher");
        return new Account(
                publisher.id(),
                publisher.kind(),
                publisher.name(),
                null,
                List.of(),
                List.of(),
                Set.of(Scope.RELEASES_READ),
                Set.of(desk),
                List.of("token"));
    }
}

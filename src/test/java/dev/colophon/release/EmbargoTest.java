package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.notify.FeedService;
import dev.colophon.proof.NoteKey;
import dev.colophon.verify.BundleVerifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbargoTest {
    @Inject
    Newsroom newsroom;

    @Inject
    LedgerService ledger;

    @Inject
    FeedService feed;

    @Inject
    Clock clock;

    @Test
    void nobody_outside_sees_a_release_before_its_time() {
        UUID id = embargoed(clock.instant().plus(Duration.ofHours(1)));

        newsroom.get("demo-chief", id, "latest").statusCode(200).body("embargoUntil", notNullValue());
        newsroom.get("demo-publisher", id, "latest").statusCode(404).body("code", is("article-not-found"));
        newsroom.get("demo-publisher", id, "1").statusCode(404);
        newsroom.get("demo-auditor", id, "1").statusCode(404);
        assertThat(inFeed(id)).isEmpty();
    }

    @Test
    void the_service_records_the_end_at_its_time_and_the_feed_tells_it_there() {
        // long enough for another release to be made meanwhile, on a busy machine too
        Instant until = clock.instant().plus(Duration.ofSeconds(4));
        UUID id = embargoed(until);
        UUID sooner = newsroom.releasedStory();

        awaitVisible(id);

        assertThat(ledger.chain(Chains.article(id)))
                .last()
                .matches(recorded -> recorded.act().equals(new Act.EmbargoEnded(1)))
                .matches(recorded -> recorded.actor().kind() == Actor.Kind.SERVICE)
                .matches(recorded -> !recorded.recordedAt().isBefore(until));
        assertThat(inFeed(id)).containsExactly(1);
        List<UUID> order = feed.releases(newsroom.account("demo-publisher"), null, 10_000).items().stream()
                .map(ReleaseHead::article)
                .toList();
        assertThat(order.indexOf(sooner)).isLessThan(order.indexOf(id));
    }

    @Test
    void an_update_under_embargo_does_not_show_that_it_is_there() {
        UUID id = newsroom.releasedStory();
        newsroom.embargo(id, clock.instant().plus(Duration.ofHours(1)));
        newsroom.edit(id, 2, "Mayor Do said, “The night was too long.”");
        newsroom.sign(id);
        newsroom.release("demo-chief", id, Map.of("manifest", newsroom.manifest(id), "kind", "update"))
                .statusCode(201)
                .body("release", is(2));

        newsroom.get("demo-publisher", id, "latest").body("release", is(1), "supersededBy", is((Object) null));
        newsroom.get("demo-chief", id, "latest").body("release", is(2));
        auditedUntil(id, 1);
    }

    @Test
    void a_correction_that_is_to_go_out_under_embargo_is_the_desks_alone() {
        UUID id = newsroom.releasedStory();
        newsroom.edit(id, 2, "Mayor Do said, “The night was too short.”");
        auditor(id, "/versions/head").statusCode(200).body(containsString("too short"));
        newsroom.embargo(id, clock.instant().plus(Duration.ofHours(1)));
        newsroom.edit(id, 2, "Mayor Do said, “The night was too long.”");
        auditedUntil(id, 1);
        newsroom.embargo(id, null);
        auditor(id, "/versions/head").statusCode(200).body(containsString("too long"));
    }

    /** Of what comes after a release that is out, an auditor is told nothing, and the record up to there verifies. */
    private void auditedUntil(UUID id, int release) {
        for (String work : List.of("", "/versions/head", "/review", "/comments", "/releases/" + (release + 1))) {
            auditor(id, work).statusCode(404);
        }
        auditor(id, "/audit-report?release=" + (release + 1)).statusCode(404);
        auditor(id, "/audit-report")
                .statusCode(200)
                .body("release.release", is(release))
                .body(not(containsString("too long")));
        List<Recorded> chain = ledger.chain(Chains.article(id));
        newsroom.as("demo-auditor")
                .get("/api/v1/ledger/events/" + chain.get(chain.size() - 1).eventId())
                .then()
                .statusCode(404);

        byte[] bundle = newsroom.as("demo-auditor")
                .accept("application/zip")
                .get("/api/v1/articles/" + id + "/audit-report")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        NoteKey key = NoteKey.ofVkey(
                newsroom.as("demo-auditor").get("/api/v1/ledger/keys").path("keys.find { it.purpose == 'log' }.vkey"));
        assertThat(BundleVerifier.verify(bundle, List.of(key), null).failures()).isEmpty();
        assertThat(unpacked(bundle)).contains("The night was long").doesNotContain("too long", "too short");
    }

    private static String unpacked(byte[] bundle) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private ValidatableResponse auditor(UUID id, String path) {
        return newsroom.as("demo-auditor").get("/api/v1/articles/" + id + path).then();
    }

    private UUID embargoed(Instant until) {
        UUID id = newsroom.readyStory();
        newsroom.embargo(id, until);
        newsroom.release("demo-chief", id, Map.of("manifest", newsroom.manifest(id), "kind", "first"))
                .statusCode(201);
        return id;
    }

    private List<Integer> inFeed(UUID id) {
        return feed.releases(newsroom.account("demo-publisher"), null, 10_000).items().stream()
                .filter(item -> item.article().equals(id))
                .map(ReleaseHead::number)
                .toList();
    }

    private void awaitVisible(UUID id) {
        Instant patience = clock.instant().plus(Duration.ofSeconds(20));
        while (inFeed(id).isEmpty() && clock.instant().isBefore(patience)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        newsroom.get("demo-publisher", id, "latest").statusCode(200);
    }
}

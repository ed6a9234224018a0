package dev.colophon.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.hook.Receiver;
import dev.colophon.hook.RestartedReceiver;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service as publishing systems and operators have it: killed at any moment, and asked by its own jar. */
class PackagedServiceIT {
    /** With {@code -Dcolophon.test.releases=200} it takes some minutes. */
    private static final int RELEASES = Integer.getInteger("colophon.test.releases", 12);

    private static final int RELEASES_A_KILL = 10;
    private static final int WRITERS = 4;
    private static final int SERVICE = 0;
    private static final int RECEIVER = 1;
    private static final int BOTH = 2;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private static PackagedService service;
    private static PackagedStories stories;

    private final Random random = new Random(7);
    private final AtomicInteger released = new AtomicInteger();
    private final List<String> polled = new ArrayList<>();
    private String next = "";
    private int kills;
    private int pollerDeaths;
    private int receiverDeaths;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = new PackagedService(
                folder("releases"),
                "-Dcolophon.hook.private-hosts=" + Receiver.HOST,
                "-Dcolophon.hook.retries=100ms,300ms");
        stories = new PackagedStories(service);
        service.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.kill();
    }

    private static Path folder(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), name);
    }

    /** Writers send again under the same key, a poller keeps its cursor, a receiver dies too: each release comes once. */
    @Test
    void each_release_is_read_and_told_once_and_in_order_however_often_the_service_dies() throws Exception {
        String hook = """
                {"label":"CMS","url":"%s","desks":["*"],"events":["released"]}""";
        next = JsonPath.from(service.get("demo-publisher", "/api/v1/releases?limit=200")
                        .body())
                .getString("next");
        ExecutorService desk = Executors.newFixedThreadPool(WRITERS);
        try (RestartedReceiver receiver = new RestartedReceiver()) {
            stories.post("demo-admin", "/api/v1/webhooks", hook.formatted(receiver.url()));
            List<Future<String>> made = new ArrayList<>();
            Callable<String> story = () -> {
                String article = stories.released();
                released.incrementAndGet();
                return article;
            };
            for (int n = 0; n < RELEASES; n++) {
                made.add(desk.submit(story));
            }
            disturb(receiver);
            List<String> all = new ArrayList<>();
            for (Future<String> each : made) {
                all.add(each.get());
            }
            await(() -> poll() && receiver.known().size() >= RELEASES);
            System.getLogger(PackagedServiceIT.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "{0} releases; killed: the service {1} times, the poller {2}, the receiver {3}",
                            RELEASES,
                            kills,
                            pollerDeaths,
                            receiverDeaths);
            assertThat(polled).hasSize(RELEASES).containsExactlyInAnyOrderElementsOf(all);
            assertThat(receiver.known()).containsExactlyElementsOf(polled);
        } finally {
            desk.shutdownNow();
        }
    }

    /** Kills the service, the receiver or both, now and then until all is released; a poller asks all the while. */
    private void disturb(RestartedReceiver receiver) throws Exception {
        while (released.get() < RELEASES) {
            int until = Math.min(RELEASES, released.get() + 1 + random.nextInt(2 * RELEASES_A_KILL));
            await(() -> {
                poll();
                return released.get() >= until;
            });
            boolean first = kills == 0;
            if (until == RELEASES && !first) {
                continue;
            }
            int which = first ? BOTH : random.nextInt(BOTH + 1);
            if (which != RECEIVER) {
                service.kill();
                kills++;
            }
            if (which != SERVICE) {
                receiver.restart();
                receiverDeaths++;
            }
            if (which != RECEIVER) {
                service.start();
            }
        }
    }

    /** Keeps what it has and its cursor together; dies now and then between an answer and that. */
    private boolean poll() throws InterruptedException {
        try {
            HttpResponse<String> answer = service.get("demo-publisher", "/api/v1/releases?limit=3&after=" + next);
            if (random.nextInt(4) == 0) {
                pollerDeaths++;
            } else if (answer.statusCode() == 200) {
                JsonPath page = JsonPath.from(answer.body());
                polled.addAll(page.getList("items.article"));
                next = page.getString("next");
            }
        } catch (IOException down) {
            // Asked again.
        }
        return polled.size() >= RELEASES;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("it did not come").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void the_jar_brings_a_file_in_writes_the_release_and_its_report_and_verifies_them() throws Exception {
        Path folder = folder("commands");
        Path job = folder.resolve("night-ferry.xlf");
        Files.writeString(job, """
                <xliff version="1.2"><file source-language="ko" target-language="en" original="night-ferry"><body>
                <trans-unit id="1"><source>야간 여객선 첫 운항</source><target>Night ferry sails first</target></trans-unit>
                </body></file></xliff>""");
        String told = done(
                "demo-editor",
                "import",
                job.toString(),
                "--desk",
                "city",
                "--publication",
                "the Harbour Daily",
                "--provider",
                "Tidewater",
                "--model",
                "tidewater-translate");
        String article = told.replaceAll("(?s).*ok  (\\S+).*", "$1");
        stories.release(article);

        Path item = folder.resolve("item.json");
        done("demo-publisher", "export", article, "--form", "ninjs", "--out", item.toString());
        assertThat(JsonPath.from(item.toFile()).getString("headlines[0].value")).isEqualTo("Night ferry sails first");
        Path bundle = folder.resolve("bundle.zip");
        done("demo-auditor", "report", article, "--form", "zip", "--out", bundle.toString());
        String key = JsonPath.from(service.get("none", "/api/v1/ledger/keys").body())
                .getString("keys.find { it.purpose == 'log' }.vkey");
        assertThat(service.command("", "verify", bundle.toString(), "--key", key))
                .extracting(PackagedService.Told::code)
                .isEqualTo(0);
        assertThat(service.command("nobody", "export", article, "--server", service.address()))
                .satisfies(refused -> assertThat(refused.printed()).contains("[unauthenticated]"))
                .extracting(PackagedService.Told::code)
                .isEqualTo(1);
    }

    private static String done(String token, String... command) throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>(List.of(command));
        asked.addAll(List.of("--server", service.address()));
        PackagedService.Told told = service.command(token, asked.toArray(String[]::new));
        assertThat(told.code()).as(told.printed()).isZero();
        return told.printed();
    }
}

package dev.colophon.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The embedded database under {@code kill -9}: ten times, at a random moment while four reviewers sign. Every sign-off
 * that was acknowledged must be there afterwards, with its event; what was not acknowledged is wholly there or not.
 */
class KilledServiceIT {
    private static final int KILLS = 10;
    private static final int WRITERS = 4;
    private static final int PARAGRAPHS = 40;
    private static final long SEED = 20260428L;

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(SEED);
    private final Set<String> acknowledged = Collections.synchronizedSet(new HashSet<>());
    private final Set<String> refusals = Collections.synchronizedSet(new HashSet<>());
    private volatile Semaphore onAcknowledgement = new Semaphore(0);

    @Test
    void no_acknowledged_sign_off_is_lost_in_ten_kills() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "killed");
        PackagedService service = new PackagedService(folder);
        service.start();
        List<String> articles = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            articles.add(article(service));
        }
        for (int round = 0; round < KILLS; round++) {
            killWhileSigning(service, articles);
            service.start();
            assertNothingLost(service, articles);
        }
        service.kill();
        assertThat(acknowledged).as("sign-offs acknowledged over all rounds").hasSizeGreaterThan(KILLS * WRITERS);
    }

    /** Kills it after a random number of acknowledgements, so that a slow machine is killed at work too. */
    private void killWhileSigning(PackagedService service, List<String> articles) throws Exception {
        List<Thread> writers =
                articles.stream().map(article -> writer(service, article)).toList();
        Semaphore acknowledgements = new Semaphore(0);
        onAcknowledgement = acknowledgements;
        writers.forEach(Thread::start);
        int until = 10 + random.nextInt(90);
        assertThat(acknowledgements.tryAcquire(until, 60, TimeUnit.SECONDS))
                .as("%d sign-offs acknowledged; refused: %s", until, refusals)
                .isTrue();
        service.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** Signs and withdraws nothing: one paragraph after the other, again and again, until the service is gone. */
    private Thread writer(PackagedService service, String article) {
        return new Thread(() -> {
            try {
                for (JsonNode item : items(service, article)) {
                    String body = json.writeValueAsString(json.createObjectNode()
                            .put("verdict", "approve")
                            .put("shown", true)
                            .set("items", json.createArrayNode().add(item)));
                    var answer = service.post("demo-reviewer", "/api/v1/articles/" + article + "/sign-offs", body);
                    if (answer.statusCode() == 201) {
                        acknowledged.add(json.readTree(answer.body()).get("id").asText());
                        onAcknowledgement.release();
                    } else {
                        refusals.add(answer.body());
                    }
                }
            } catch (IOException killed) {
                // The end of this round: what was not acknowledged does not count.
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private ArrayNode items(PackagedService service, String article) throws IOException, InterruptedException {
        ArrayNode items = json.createArrayNode();
        JsonNode review = json.readTree(service.get("demo-reviewer", "/api/v1/articles/" + article + "/review")
                .body());
        for (int again = 0; again < 50; again++) {
            for (JsonNode paragraph : review.get("paragraphs")) {
                ObjectNode item = json.createObjectNode();
                item.set("paragraph", paragraph.get("id"));
                item.set("key", paragraph.get("key"));
                items.add(item);
            }
        }
        return items;
    }

    private void assertNothingLost(PackagedService service, List<String> articles) throws Exception {
        Set<String> recorded = new HashSet<>();
        for (String article : articles) {
            var report = service.get("demo-reviewer", "/api/v1/articles/" + article + "/audit-report");
            assertThat(report.statusCode()).isEqualTo(200);
            JsonNode record = json.readTree(report.body());
            assertThat(record.at("/proof/verified").asBoolean())
                    .as("the article's chain verifies")
                    .isTrue();
            for (JsonNode event : record.get("events")) {
                if ("signoff.given".equals(event.get("type").asText())) {
                    recorded.add(event.get("signOff").asText());
                }
            }
        }
        assertThat(recorded).containsAll(acknowledged);
    }

    private String article(PackagedService service) throws IOException, InterruptedException {
        ObjectNode article = json.createObjectNode()
                .put("externalId", "kill-" + UUID.randomUUID())
                .put("desk", "city")
                .put("sourceLanguage", "ko")
                .put("targetLanguage", "en")
                .put("sourcePublication", "the Harbour Daily");
        article.set("paragraphs", paragraphs("원문 문단 "));
        String id = json.readTree(service.post("demo-editor", "/api/v1/articles", json.writeValueAsString(article))
                        .body())
                .get("id")
                .asText();
        ObjectNode machine = json.createObjectNode().put("sourceVersion", "s1");
        machine.putObject("engine")
                .put("provider", "Tidewater")
                .put("model", "tidewater-translate")
                .put("kind", "generative");
        machine.set("paragraphs", paragraphs("Machine paragraph "));
        assertThat(service.post(
                                "demo-editor",
                                "/api/v1/articles/" + id + "/machine-versions",
                                json.writeValueAsString(machine))
                        .statusCode())
                .isEqualTo(201);
        return id;
    }

    private ArrayNode paragraphs(String text) {
        ArrayNode paragraphs = json.createArrayNode();
        for (int n = 0; n < PARAGRAPHS; n++) {
            paragraphs.add(json.createObjectNode().put("role", "body").put("text", text + n + "."));
        }
        return paragraphs;
    }
}

package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the service's own description, asked again and again with bodies and parameters made by chance: never a
 * failure of the service, always problem details, nothing half-written. A run can be repeated by its seed
 * ({@code -Dcolophon.fuzz.seed=…}) and made longer ({@code -Dcolophon.fuzz.rounds=…}).
 */
@QuarkusTest
class FuzzTest {
    private static final long SEED = Long.getLong("colophon.fuzz.seed", 20260428L);
    private static final int ROUNDS = Integer.getInteger("colophon.fuzz.rounds", 3);
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)\\}");
    private static final List<String> ASKING = List.of(
            "demo-chief", "demo-chief", "demo-chief", "demo-editor", "demo-reviewer", "demo-auditor", "demo-publisher");

    /** What the framework cuts off before anybody could put words to it. */
    private static final Set<Integer> WORDLESS = Set.of(413, 414, 431);

    /** What strangers may ask: to set a password, and to watch the log. */
    private static final Pattern OPEN = Pattern.compile("/setup$|/ledger/(checkpoint|consistency|keys|tile)");

    /** A refusal that is itself an act of record. */
    private static final String ON_RECORD = "release-blocked";

    /** Would end the demo's own accounts, on which other tests stand. */
    private static final Set<String> SPARED = Set.of("DELETE /api/v1/tokens/{id}");

    @Inject
    EntityManager database;

    private final Random random = new Random(SEED);
    private final List<String> ids = new ArrayList<>();
    private final Hostile hostile = new Hostile(random);
    private String desk;

    @Test
    void whatever_is_sent_is_answered_in_words_and_leaves_nothing_half_written() {
        known();
        Description description = Description.read();
        SchemaBodies bodies = new SchemaBodies(description.root(), random, this::id);
        int asked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Description.Operation operation : description.operations()) {
                if (!SPARED.contains(operation.toString())) {
                    ask(operation, bodies);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(40 * ROUNDS);
    }

    /** Things that are there, so that not everything ends at an unknown id. */
    private void known() {
        desk = Staff.desk();
        String article = Staff.article(desk);
        JsonPath review = Staff.review("demo-chief", article);
        ids.addAll(List.of(article, article, article, "e1", "m1", "s1", "1", desk, "harbour-english"));
        ids.addAll(review.getList("paragraphs.id"));
        ids.addAll(review.getList("paragraphs.key"));
        ids.add(review.getString("manifest"));
    }

    private String id() {
        return switch (random.nextInt(6)) {
            case 0 -> UUID.randomUUID().toString();
            case 1 -> desk;
            default -> ids.get(random.nextInt(ids.size()));
        };
    }

    private void ask(Description.Operation operation, SchemaBodies bodies) {
        String address = address(operation);
        boolean stranger = random.nextInt(12) == 0;
        RequestSpecification request = given().urlEncodingEnabled(false)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)));
        if (!stranger) {
            request.header("Authorization", "Bearer " + ASKING.get(random.nextInt(ASKING.size())));
        }
        request.header("If-Match", random.nextBoolean() ? "\"m1\"" : "\"e1\"");
        String body = body(operation, bodies);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        long before = acts();
        Response answer = request.request(operation.method(), address);
        String told = "seed " + SEED + ": " + operation.method() + " " + address + " " + body + " -> "
                + answer.statusCode() + " " + answer.asString();
        judge(operation, answer, stranger, told);
        boolean refused = answer.statusCode() >= 400 && !answer.asString().contains(ON_RECORD);
        assertThat(acts() - before).as(told).isLessThanOrEqualTo(refused ? 0 : 10);
    }

    private static void judge(Description.Operation operation, Response answer, boolean stranger, String told) {
        int status = answer.statusCode();
        assertThat(status).as(told).isBetween(200, 499);
        // How it fails is described once for all.
        String described = status >= 400 ? "default" : String.valueOf(status);
        assertThat(operation.told().path("responses").has(described))
                .as("described: " + told)
                .isTrue();
        if (stranger && !OPEN.matcher(operation.path()).find()) {
            assertThat(status).as(told).isIn(401, 404, 405, 413, 414);
        }
        if (status >= 400 && !WORDLESS.contains(status)) {
            assertThat(answer.contentType()).as(told).startsWith("application/problem+json");
            JsonPath problem = answer.jsonPath();
            assertThat(problem.getInt("status")).as(told).isEqualTo(status);
            assertThat(problem.getString("code")).as(told).matches("[a-z0-9-]+");
            assertThat(problem.getString("type")).as(told).isEqualTo("/problems/" + problem.getString("code"));
            assertThat(problem.getString("detail")).as(told).isNotBlank().doesNotContain("dev.colophon");
        }
    }

    private long acts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from event")
                                .getSingleResult())
                        .longValue());
    }

    private String address(Description.Operation operation) {
        Matcher variable = VARIABLE.matcher(operation.path());
        StringBuilder path = new StringBuilder();
        while (variable.find()) {
            variable.appendReplacement(
                    path, Matcher.quoteReplacement(encoded(random.nextInt(5) == 0 ? hostile.text() : id())));
        }
        variable.appendTail(path);
        String separator = "?";
        for (JsonNode parameter : operation.told().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && random.nextInt(3) > 0) {
                String value = random.nextBoolean() ? hostile.text() : id();
                path.append(separator)
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(encoded(value));
                separator = "&";
            }
        }
        return path.toString();
    }

    private static String encoded(String value) {
        String shortened = value.length() > 1_000 ? value.substring(0, 1_000) : value;
        return shortened.isEmpty()
                ? "%20"
                : URLEncoder.encode(shortened, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String body(Description.Operation operation, SchemaBodies bodies) {
        JsonNode schema = operation.told().at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return operation.writes() && random.nextBoolean() ? "{}" : null;
        }
        JsonNode body = bodies.of(schema);
        String sent = (random.nextInt(3) == 0 ? body : bodies.spoiled(body)).toString();
        return switch (random.nextInt(25)) {
            case 0 -> sent.substring(0, sent.length() / 2);
            case 1 -> sent + sent;
            case 2 -> sent.replaceFirst("\\{", "{\"desk\":\"a\",\"desk\":\"b\",");
            case 3 -> sent.replace("x", "\\ud800");
            case 4 -> "[" + sent + "]";
            default -> sent;
        };
    }
}

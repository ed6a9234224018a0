package dev.colophon.audit.period;

import static dev.colophon.audit.dossier.SampleReport.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The report over a period. */
@QuarkusTest
class PeriodTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    Newsroom newsroom;

    @Inject
    Clock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Seoul"));
    }

    private static Response ask(String token, String accept, String query) {
        return as(token).accept(accept).get("/api/v1/audit-report" + query);
    }

    private static List<JsonNode> rows(Response answer) throws IOException {
        String body = answer.then().statusCode(200).extract().asString();
        assertThat(body).as("lines, each ended").matches("(?:[^\\n]+\\n)*");
        List<JsonNode> rows = new ArrayList<>();
        for (String line : body.lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static JsonNode of(List<JsonNode> rows, UUID article) {
        return rows.stream()
                .filter(row -> row.get("article").asText().equals(article.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_release_of_the_day_has_its_row_in_both_forms() throws IOException {
        UUID article = newsroom.releasedStory();
        as("demo-chief")
                .body(Map.of("url", "https://harbour.example/ferry", "text", "Night ferry sails"))
                .post("/api/v1/articles/" + article + "/releases/1/publications");
        String day = "?from=" + today() + "&to=" + today();

        Response answer = ask("demo-auditor", NDJSON, day);
        List<JsonNode> rows = rows(answer);
        assertThat(answer.header("Row-Count")).isEqualTo(String.valueOf(rows.size()));
        JsonNode row = of(rows, article);
        assertThat(row.get("release").asInt()).isEqualTo(1);
        assertThat(row.get("disclosure").asText()).isEqualTo(Newsroom.LINE);
        assertThat(row.get("responsibleEditor").asText()).isEqualTo("Mara Lindqvist");
        assertThat(row.get("date").asText()).isEqualTo(today().toString());
        assertThat(row.get("policy").asText()).isEqualTo("standard/1");
        assertThat(row.get("url").asText()).isEqualTo("https://harbour.example/ferry");
        assertThat(row.get("signed").asInt()).isEqualTo(3);
        assertThat(row.get("of").asInt()).isEqualTo(3);

        String csv = ask("demo-auditor", "text/csv", day).asString();
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        CSVRecord cells = records.stream()
                .filter(record -> record.get("article").equals(article.toString()))
                .findFirst()
                .orElseThrow();
        for (String column : cells.toMap().keySet()) {
            String value = row.get(column).isNull() ? "" : row.get(column).asText();
            assertThat(cells.get(column)).as(column).isEqualTo(value);
        }
        assertThat(cells.toMap()).hasSameSizeAs(JSON.convertValue(row, Map.class));
    }

    @Test
    void days_are_the_publication_s_and_both_ends_are_in() throws IOException {
        UUID article = newsroom.releasedStory();

        assertThat(rows(ask("demo-auditor", NDJSON, "?to=" + today().minusDays(1))))
                .noneMatch(row -> row.get("article").asText().equals(article.toString()));
        assertThat(rows(ask("demo-auditor", NDJSON, "?from=" + today().plusDays(1))))
                .isEmpty();
        of(rows(ask("demo-auditor", NDJSON, "?from=" + today())), article);
        of(rows(ask("demo-auditor", NDJSON, "?to=" + today())), article);
    }

    @Test
    void an_embargo_is_kept_from_who_does_not_work_at_the_desk() throws IOException {
        UUID article = newsroom.readyStory();
        newsroom.embargo(article, clock.instant().plus(1, ChronoUnit.DAYS));
        newsroom.release("demo-chief", article, Map.of("manifest", newsroom.manifest(article), "kind", "first"))
                .statusCode(201);

        assertThat(rows(ask("demo-auditor", NDJSON, "")))
                .noneMatch(row -> row.get("article").asText().equals(article.toString()));
        of(rows(ask("demo-chief", NDJSON, "")), article);
    }

    @Test
    void more_than_one_page_comes_in_order_and_without_a_gap() throws IOException {
        List<String> made = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            made.add(newsroom.releasedStory().toString());
        }
        List<JsonNode> rows = rows(ask("demo-auditor", NDJSON, "?desk=city"));
        List<String> articles =
                rows.stream().map(row -> row.get("article").asText()).toList();
        assertThat(articles).containsSubsequence(made);
        List<Instant> times = rows.stream()
                .map(row -> Instant.parse(row.get("releasedAt").asText()))
                .toList();
        assertThat(times).isSorted();
    }

    @Test
    void names_are_withheld_on_request() throws IOException {
        UUID article = newsroom.releasedStory();
        JsonNode row = of(rows(ask("demo-auditor", NDJSON, "?names=withheld")), article);
        assertThat(row.get("responsibleEditor").asText()).startsWith("Person ");
    }

    @Test
    void what_cannot_be_asked_is_refused_with_a_reason() {
        ask("demo-auditor", NDJSON, "?from=yesterday").then().statusCode(400).body("code", is("invalid-parameter"));
        ask("demo-auditor", NDJSON, "?from=2026-02-30").then().statusCode(400).body("code", is("invalid-parameter"));
        ask("demo-auditor", NDJSON, "?from=2026-02-02&to=2026-02-01")
                .then()
                .statusCode(400)
                .body("code", is("invalid-period"));
        ask("demo-auditor", NDJSON, "?desk=none").then().statusCode(404);
        ask("demo-auditor", "application/pdf", "").then().statusCode(406);
        ask("demo-publisher", NDJSON, "").then().statusCode(403).body("code", is("not-an-auditor"));
    }
}

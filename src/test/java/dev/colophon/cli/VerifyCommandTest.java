package dev.colophon.cli;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify} on a report of the running service, as it is and tampered with. */
@QuarkusTest
class VerifyCommandTest {
    private static final String OTHER_KEY = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    private final ObjectMapper json = new ObjectMapper();
    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    private ObjectNode report;
    private String reportPlace;

    @BeforeEach
    void takeAReport() throws IOException {
        Map<String, Object> story = Map.of(
                "desk", "city",
                "sourceLanguage", "ko",
                "targetLanguage", "en",
                "sourcePublication", "the Harbour Daily",
                "paragraphs", List.of(Map.of("role", "body", "text", "요금은 2,500원이다.")),
                "machineVersion",
                        Map.of(
                                "engine", Map.of("provider", "Tidewater", "model", "tw-1", "kind", "generative"),
                                "paragraphs", List.of(Map.of("role", "body", "text", "The fare is 2,500 won."))));
        String place = given().header("Authorization", "Bearer demo-editor")
                .contentType(ContentType.JSON)
                .body(story)
                .post("/api/v1/articles")
                .header("Location");
        reportPlace = place + "/audit-report";
        String body = given().header("Authorization", "Bearer demo-editor")
                .accept(ContentType.JSON)
                .get(place + "/audit-report")
                .asString();
        report = (ObjectNode) json.readTree(body);
    }

    @Test
    void a_report_vouches_for_itself_only_until_a_key_is_given_from_elsewhere() throws IOException {
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString()).contains("ok  3 of 3 events").contains("unanchored");

        String key = report.at("/proof/keys/0/publicKey").asText();
        assertThat(verify("--key", key)).isEqualTo(0);

        Path pem = folder.resolve("key.pem");
        Files.writeString(pem, "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA" + key + "\n-----END PUBLIC KEY-----\n");
        assertThat(verify("--key", pem.toString())).isEqualTo(0);
    }

    @Test
    void the_report_s_page_tells_the_command_and_what_it_answers() throws IOException {
        String page = given().header("Authorization", "Bearer demo-editor")
                .accept(ContentType.HTML)
                .get(reportPlace)
                .asString();
        String told =
                page.replaceAll("(?s).*<div class=\"code\">(.*?)</div>.*", "$1").replaceAll("<br/?>", "\n");
        String[] lines = told.replaceAll("<[^>]+>", "").split("\n");
        String[] command = lines[0].split(" ");

        assertThat(verify("--key", command[command.length - 1])).isEqualTo(0);
        assertThat(said.toString().strip()).isEqualTo(lines[1].strip());
    }

    @Test
    void a_report_of_somebody_else_s_service_is_refused() throws IOException {
        assertThat(verify("--key", OTHER_KEY)).isEqualTo(1);
        assertThat(said.toString()).contains("key-not-enrolled");
    }

    @Test
    void a_text_swapped_under_its_record_is_named() throws IOException {
        tamper(r -> ((ObjectNode) r.at("/paragraphs/0")).put("text", "The fare is 3,500 won."), "text-mismatch");
    }

    @Test
    void a_disclosure_swapped_with_its_text_is_named() throws IOException {
        tamper(
                r -> {
                    ObjectNode disclosures = (ObjectNode) r.at("/record/disclosures");
                    disclosures
                            .fields()
                            .forEachRemaining(field -> field.setValue(json.getNodeFactory()
                                    .textNode(field.getValue().asText().replace("2,500", "3,500"))));
                },
                "disclosure-mismatch");
    }

    @Test
    void an_event_left_out_is_named() throws IOException {
        tamper(r -> ((ArrayNode) r.at("/record/events")).remove(1), "seq-gap");
    }

    @Test
    void a_signature_over_something_else_is_named() throws IOException {
        tamper(
                r -> {
                    ArrayNode events = (ArrayNode) r.at("/record/events");
                    String first = events.get(1).path("envelope").asText();
                    String second = events.get(2).path("envelope").asText();
                    String payload = first.substring(first.indexOf("\"payload\""), first.indexOf("\"payloadType\""));
                    String other = second.substring(second.indexOf("\"payload\""), second.indexOf("\"payloadType\""));
                    ((ObjectNode) events.get(1)).put("envelope", first.replace(payload, other));
                },
                "signature-invalid");
    }

    @Test
    void a_document_changed_after_the_fact_is_named() throws IOException {
        tamper(
                r -> {
                    ObjectNode documents = (ObjectNode) r.at("/record/documents");
                    documents
                            .fields()
                            .forEachRemaining(field -> field.setValue(json.getNodeFactory()
                                    .textNode(field.getValue().asText().replace("\"body\"", "\"quote\""))));
                },
                "document-mismatch");
    }

    @Test
    void a_report_that_tells_another_story_than_its_record_is_named() throws IOException {
        tamper(r -> ((ObjectNode) r.at("/events/2")).put("type", "edit.saved"), "report-mismatch");
    }

    @Test
    void what_is_no_report_is_said_to_be_none() throws IOException {
        Path file = folder.resolve("other.json");
        Files.writeString(file, "{\"a\":1,\"a\":2}");
        assertThat(command(file.toString())).isEqualTo(1);
        assertThat(command()).isEqualTo(64);
        assertThat(command(folder.resolve("nothing.json").toString())).isEqualTo(64);
    }

    private void tamper(Consumer<JsonNode> change, String code) throws IOException {
        change.accept(report);
        assertThat(verify()).isEqualTo(1);
        assertThat(said.toString()).contains(code);
    }

    private int verify(String... options) throws IOException {
        Path file = folder.resolve("report.json");
        Files.write(file, json.writeValueAsString(report).getBytes(UTF_8));
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        return command(arguments.toArray(String[]::new));
    }

    private int command(String... arguments) {
        PrintWriter out = new PrintWriter(said);
        int code = new VerifyCommand(out).run(List.of(arguments));
        out.flush();
        return code;
    }
}

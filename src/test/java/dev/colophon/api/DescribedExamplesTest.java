package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the API's description are sent as they stand, and the answers are what is described. */
@QuarkusTest
class DescribedExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");
    /** The log's key is not revoked for a test, and passkeys are tested where there is one: here both are refused. */
    private static final Set<String> REFUSED =
            Set.of("POST /api/v1/ledger/keys/{keyId}/revocation", "POST /api/v1/articles/{id}/sign-offs/statement");

    private JsonNode description = JSON.missingNode();

    @BeforeEach
    void read() throws IOException {
        description = JSON.readTree(given().get("/q/openapi?format=json").asByteArray());
    }

    @AfterEach
    void leave() {
        HouseExamples.leave();
    }

    @Test
    void every_body_that_is_sent_has_an_example() {
        List<String> without = new ArrayList<>();
        bodies((key, operation, body) -> {
            if (!body.has("example")) {
                without.add(key);
            }
        });
        assertThat(without).isEmpty();
    }

    @Test
    void every_example_is_taken_as_it_stands_and_answered_as_described() {
        List<String> wrong = new ArrayList<>();
        bodies((key, operation, body) -> {
            if (body.has("example")) {
                wrong.addAll(sent(key, operation, body.get("example")));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private List<String> sent(String key, JsonNode operation, JsonNode example) {
        String[] names = key.split(" ");
        ExampleSetting setting = setting(names[0] + " " + names[1]);
        String body = setting.real(example.isTextual() ? example.asText() : example.toString());
        Response answer = given().header("Authorization", "Bearer " + setting.token())
                .header("Content-Type", names[2])
                .headers(setting.headers())
                .pathParams(setting.path())
                .queryParams(setting.query())
                .body(body.getBytes(UTF_8))
                .request(names[0], names[1]);
        return wrong(names[0] + " " + names[1], operation.path("responses"), answer);
    }

    private static ExampleSetting setting(String operation) {
        return operation.contains("/articles/{id}") ? ArticleExamples.of(operation) : HouseExamples.of(operation);
    }

    private List<String> wrong(String operation, JsonNode answers, Response answer) {
        JsonNode described = answers.path(String.valueOf(answer.statusCode()));
        if (described.isMissingNode() == !REFUSED.contains(operation)) {
            return List.of(operation + ": " + answer.statusCode() + " " + answer.asString());
        }
        JsonNode resolved = described.isMissingNode() ? answers.path("default") : described;
        JsonNode content = resolved.has("$ref") ? at(resolved.get("$ref").asText()) : resolved;
        String type = answer.contentType().split(";")[0];
        JsonNode schema = content.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of(operation + ": no schema of " + type);
        }
        return schema(schema).validate(answer.asString(), InputFormat.JSON).stream()
                .map(error -> operation + ": " + error.getInstanceLocation() + " " + error.getMessage())
                .distinct()
                .toList();
    }

    private JsonNode at(String reference) {
        return description.at(reference.substring(1));
    }

    /** What a schema of the description says, the ones that it names beside it. */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", description.at("/components/schemas"));
        String local = whole.toString().replace("#/components/schemas/", "#/$defs/");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(local);
    }

    private interface Seen {
        void body(String key, JsonNode operation, JsonNode body);
    }

    private void bodies(Seen seen) {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (WITH_BODY.contains(operation.getKey())) {
                    for (Map.Entry<String, JsonNode> body : operation
                            .getValue()
                            .path("requestBody")
                            .path("content")
                            .properties()) {
                        seen.body(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " " + body.getKey(),
                                operation.getValue(),
                                body.getValue());
                    }
                }
            }
        }
    }
}

package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescriptionTest {
    private JsonPath description;

    @BeforeEach
    void read() {
        description = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void describes_the_api_and_no_page() {
        assertThat(description.getString("openapi")).startsWith("3.1");
        Map<String, Object> paths = description.getMap("paths");
        assertThat(paths.keySet())
                .contains("/api/v1/desks", "/api/v1/tokens")
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void says_how_to_be_known_and_how_every_operation_fails() {
        assertThat(description.getString("components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
        assertThat(description
                        .getMap("components.schemas.Problem.properties")
                        .keySet()
                        .toString())
                .contains("code", "errors");
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        assertThat(paths.get("/api/v1/desks").get("get").get("responses").toString())
                .contains("default={$ref=#/components/responses/Problem}");
        assertThat(paths.get("/api/v1/desks").get("post").get("parameters").toString())
                .contains("Idempotency-Key");
    }

    /** Names that a language has already, and a library's own, break generated clients. */
    @Test
    void names_nothing_as_a_language_or_a_library_does() {
        assertThat(description.getMap("components.schemas").keySet().toString())
                .doesNotContain("JsonNode", "ObjectNode", " Override,");
    }

    /** What is no JSON has no schema: files, and the raw bytes of the log. */
    @Test
    void says_what_every_operation_answers_and_by_which_status() {
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        List<String> silent = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            String answers = String.valueOf(operation.get("responses"));
            boolean told = answers.contains("schema=") || answers.contains("204=");
            if (!told && !path.matches("/api/v1/(ledger/.*|audit-report|articles/\\{id}/(audit-report|translation))")) {
                silent.add(method + " " + path);
            }
        }));
        assertThat(silent).isEmpty();
        assertThat(description.getString("paths.'/api/v1/articles'.post.responses.'201'.content"))
                .contains("ArticleBody");
        assertThat(description.getString("paths.'/api/v1/articles'.post.responses.'200'"))
                .isNull();
        assertThat(description.getString("paths.'/api/v1/releases'.get.responses.'200'"))
                .contains("ReleaseHeadJson");
    }
}

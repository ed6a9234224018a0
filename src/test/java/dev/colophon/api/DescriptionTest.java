package dev.colophon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
}

package dev.colophon.api.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetiringTest {
    @Test
    void an_operation_that_will_go_says_so_on_every_answer() {
        for (int number : new int[] {7, 0}) {
            Response answer = get("/api/v1/retiring/" + number);
            answer.then()
                    .statusCode(number == 0 ? 404 : 200)
                    .header("Deprecation", is("@1793491200"))
                    .header("Sunset", is("Mon, 03 May 2027 00:00:00 GMT"));
            assertThat(answer.headers().getValues("Link"))
                    .containsExactly("</problems>; rel=\"deprecation\"", "</api/v1/desks>; rel=\"successor-version\"");
        }
    }

    @Test
    void the_description_says_it_of_that_operation_alone() {
        JsonPath description = given().get("/q/openapi?format=json").jsonPath();
        assertThat(description.getBoolean("paths.'/api/v1/retiring/{number}'.get.deprecated"))
                .isTrue();
        assertThat(description.getString("paths.'/api/v1/retiring/{number}'.get.description"))
                .contains("2027-05-03", "/api/v1/desks");
        assertThat(description.<Object>get("paths.'/api/v1/desks'.get.deprecated"))
                .isNull();
    }

    @Test
    void what_stays_says_nothing() {
        get("/api/v1/desks")
                .then()
                .statusCode(200)
                .header("Deprecation", is(nullValue()))
                .header("Sunset", is(nullValue()));
    }

    private static Response get(String path) {
        return given().header("Authorization", "Bearer demo-editor").get(path);
    }
}

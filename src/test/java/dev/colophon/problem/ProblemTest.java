package dev.colophon.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest {
    @Test
    void broken_json_is_told_with_its_place() {
        post("{\"id\": ").statusCode(400).body("code", is("malformed-json"), "detail", containsString("line 1"));
    }

    @Test
    void an_unknown_field_is_named() {
        post("{\"id\":\"x\",\"colour\":\"red\"}")
                .statusCode(400)
                .body("code", is("unknown-field"), "errors[0].pointer", is("/colour"));
    }

    @Test
    void a_field_that_occurs_twice_is_refused() {
        post("{\"id\":\"x\",\"id\":\"y\"}").statusCode(400).body("code", is("duplicate-field"));
    }

    @Test
    void a_value_of_the_wrong_type_is_named_without_our_classes() {
        post("{\"id\":\"x\",\"names\":[1]}")
                .statusCode(400)
                .body("code", is("wrong-type"), "errors[0].pointer", is("/names"))
                .body("detail", not(containsString("dev.colophon")));
    }

    @Test
    void a_body_that_is_missing_or_null_is_refused() {
        post("null").statusCode(400).body("code", is("malformed"));
        post("").statusCode(400);
    }

    @Test
    void every_broken_rule_is_told_at_once() {
        post("{\"id\":\"Not A Slug\",\"names\":{\"en\":\" \"},\"legalEntity\":\"x\",\"contact\":\"x\","
                        + "\"timeZone\":\"Mars/Olympus\"}")
                .statusCode(422)
                .body("code", is("invalid"))
                .body("errors.pointer", is(java.util.List.of("/names/en", "/id", "/timeZone")));
    }

    @Test
    void an_unknown_method_form_or_media_type_is_told() {
        known().delete("/api/v1/publications")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS, POST")
                .contentType(Problem.JSON)
                .body("code", is("method-not-allowed"));
        known().accept("image/png")
                .get("/api/v1/publications")
                .then()
                .statusCode(406)
                .contentType(Problem.JSON);
        known().contentType("text/csv")
                .body("a,b")
                .post("/api/v1/publications")
                .then()
                .statusCode(415)
                .contentType(Problem.JSON);
    }

    @Test
    void a_refused_method_is_told_which_the_path_takes() {
        String article = "/api/v1/articles/" + java.util.UUID.randomUUID();
        known().put(article + "/sign-offs").then().statusCode(405).header("Allow", "OPTIONS, POST");
        known().delete(article + "/releases/12").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        known().put(article + "/releases").then().statusCode(405).header("Allow", "OPTIONS, POST");
        known().get("/api/v1/nothing").then().statusCode(404).header("Allow", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void on_a_page_a_failure_is_a_page_that_says_what_to_do() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("email", "x")
                .post("/signin")
                .then()
                .statusCode(403)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("This is not open to you"), containsString("foreign-form"))
                .body(containsString("Go to the queue"), not(containsString("Try again")));
    }

    @Test
    void a_malformed_identifier_is_nothing_at_all() {
        known().get("/api/v1/people/not-a-uuid").then().statusCode(404).contentType(Problem.JSON);
    }

    @Test
    void a_body_beyond_the_limit_is_refused_in_words() {
        known().contentType("application/json")
                .body(new byte[11 * 1024 * 1024])
                .post("/api/v1/publications")
                .then()
                .statusCode(413)
                .contentType(Problem.JSON)
                .body("code", is("too-large"));
    }

    @Test
    void a_body_that_announces_no_length_is_refused_in_words_too() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/publications"))
                .header("Authorization", "Bearer demo-admin")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces(11 * 1024 * 1024))))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(Problem.JSON);
        assertThat(answer.body()).contains("too-large");
    }

    private static byte[] spaces(int count) {
        byte[] spaces = new byte[count];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }

    private static ValidatableResponse post(String body) {
        return known().contentType("application/json")
                .body(body)
                .post("/api/v1/publications")
                .then()
                .contentType(Problem.JSON);
    }

    private static io.restassured.specification.RequestSpecification known() {
        return given().header("Authorization", "Bearer demo-admin");
    }
}

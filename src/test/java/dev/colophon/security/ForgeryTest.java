package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.DemoService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What another site could make a browser send. Every form is found on the pages themselves. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgeryTest {
    private String article;
    private Browser chief;
    private Set<String> forms = Set.of();

    @BeforeEach
    void every_form_of_the_pages() {
        if (!forms.isEmpty()) {
            return;
        }
        article = Staff.article("city");
        chief = Browser.as("demo-chief");
        forms = Forms.of(article, chief, Browser.as("demo-admin")).keySet();
        assertThat(forms).hasSizeGreaterThan(15).contains("/signout", "/a/" + article + "/sign-offs");
    }

    @Test
    void s09_a_form_without_its_token_or_from_elsewhere_changes_nothing() {
        int before = events();
        for (String form : forms) {
            assertThat(chief.open()
                            .contentType("application/x-www-form-urlencoded")
                            .post(form)
                            .statusCode())
                    .as("no token " + form)
                    .isEqualTo(403);
            assertThat(chief.open()
                            .cookie(Browser.CSRF, Browser.TOKEN)
                            .formParam(Browser.CSRF, "B".repeat(22))
                            .post(form)
                            .statusCode())
                    .as("another token " + form)
                    .isEqualTo(403);
            assertThat(chief.send()
                            .header("Origin", "https://evil.example")
                            .post(form)
                            .statusCode())
                    .as("another origin " + form)
                    .isEqualTo(403);
            assertThat(chief.send()
                            .header("Sec-Fetch-Site", "same-site")
                            .post(form)
                            .statusCode())
                    .as("a neighbour " + form)
                    .isEqualTo(403);
            assertThat(chief.open()
                            .contentType("text/plain")
                            .body("{\"verdict\":\"approve\"}")
                            .post(form)
                            .statusCode())
                    .as("text " + form)
                    .isEqualTo(403);
        }
        assertThat(chief.isSignedIn()).isTrue();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void s09_the_session_cookie_opens_nothing_of_the_api_however_the_path_is_written() {
        for (String path : List.of(
                "/api/v1/desks",
                "/api;x=y/v1/desks",
                "/api/v1;x/desks",
                "//api/v1/desks",
                "/%61pi/v1/desks",
                "/x/../api/v1/desks",
                "/API/v1/desks",
                "/api%2Fv1/desks",
                "/./api/v1/desks")) {
            int status = chief.open().urlEncodingEnabled(false).get(path).statusCode();
            assertThat(status).as(path).isIn(400, 401, 404);
            int written = chief.send().urlEncodingEnabled(false).post(path).statusCode();
            assertThat(written).as(path).isIn(400, 401, 403, 404, 405, 415);
        }
    }

    @Test
    void s10_reading_never_changes_anything() {
        int before = events();
        for (String form : forms) {
            for (Method method : List.of(Method.GET, Method.HEAD)) {
                int status = chief.open().request(method, form).statusCode();
                assertThat(status).as(method + " " + form).isIn(200, 403, 404, 405);
            }
        }
        for (String post : List.of("/sign-offs", "/waivers", "/releases", "/retraction", "/profile")) {
            assertThat(chief.open().get("/a/" + article + post).statusCode()).isEqualTo(405);
            assertThat(chief.open().head("/a/" + article + post).statusCode()).isEqualTo(405);
        }
        List<Description.Operation> operations = Description.read().operations();
        Set<String> read = operations.stream()
                .filter(operation -> !operation.writes())
                .map(Description.Operation::path)
                .collect(Collectors.toSet());
        for (Description.Operation operation : operations) {
            if (operation.writes() && !read.contains(operation.path())) {
                String path = operation.at(article);
                assertThat(Staff.as("demo-chief").get(path).statusCode())
                        .as("GET " + operation.path())
                        .isIn(400, 404, 405);
                assertThat(Staff.as("demo-chief").head(path).statusCode())
                        .as("HEAD " + operation.path())
                        .isIn(400, 404, 405);
            }
        }
        assertThat(events()).isEqualTo(before);
        assertThat(chief.isSignedIn()).isTrue();
    }

    @Test
    void s11_no_other_site_may_read_an_answer() {
        for (String origin : List.of("https://evil.example", "null")) {
            Response preflight = RestAssured.given()
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .options("/api/v1/articles");
            Response form = RestAssured.given()
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .options("/signin");
            Response page = chief.open().header("Origin", origin).get("/queue");
            Response read = Staff.as("demo-editor").header("Origin", origin).get("/api/v1/desks");
            for (Response answer : List.of(preflight, form, page, read)) {
                assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
                assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
            }
        }
    }

    @Test
    void s44_a_parameter_has_one_value_and_one_spelling() {
        Staff.as("demo-editor").get("/api/v1/articles?limit=1&limit=2").then().statusCode(400);
        Staff.as("demo-editor")
                .get("/api/v1/articles?desk=city&desk=science")
                .then()
                .statusCode(400);
        Response several = Browser.form()
                .formParam("email", "demo-editor", "demo-chief")
                .formParam("password", DemoService.PASSWORD)
                .post("/signin");
        assertThat(several.statusCode())
                .as("the first counts, as everywhere in forms")
                .isEqualTo(303);
        Staff.as("demo-editor")
                .body("{\"Label\":\"x\"}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(400);
    }

    /** How many acts of the article are on record. */
    private int events() {
        return Staff.as("demo-chief")
                .get(Staff.ARTICLES + article + "/audit-report")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("timeline")
                .size();
    }
}

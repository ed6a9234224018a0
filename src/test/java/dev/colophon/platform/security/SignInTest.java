package dev.colophon.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.colophon.people.DemoService;
import dev.colophon.people.Publication;
import dev.colophon.people.PublicationService;
import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    private static final String COOKIE = "colophon-session";
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";

    @Inject
    Newsroom newsroom;

    @Inject
    PublicationService publications;

    @ConfigProperty(name = "colophon.people.session-longest")
    Duration longest;

    @Test
    void a_page_asked_for_by_nobody_leads_to_sign_in_and_back() {
        browser()
                .get("/queue?view=mine")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/signin?next=%2Fqueue%3Fview%3Dmine"));
        signIn("demo-editor", DemoService.PASSWORD, "/queue?view=mine")
                .statusCode(303)
                .header("Location", endsWith("/queue?view=mine"));
    }

    @Test
    void a_form_stays_good_as_long_as_a_session_may_last() {
        long seconds = given().get("/signin").detailedCookie("csrf-token").getMaxAge();
        assertThat(Duration.ofSeconds(seconds)).isEqualTo(longest);
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        String cookie = signIn("demo-editor@harbour.example", DemoService.PASSWORD, "/")
                .extract()
                .headers()
                .getValues("Set-Cookie")
                .stream()
                .filter(value -> value.startsWith(COOKIE))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(cookie).doesNotContain("Domain");
    }

    @Test
    void the_name_that_was_typed_comes_back_and_stands_in_no_address() {
        Response refused = signIn("kim & co@harbour.example", "not the password", "/")
                .extract()
                .response();
        assertThat(refused.header("Location")).doesNotContain("kim");
        given().cookie("colophon-typed", refused.cookie("colophon-typed"))
                .get("/signin?failed=credentials")
                .then()
                .body(containsString("value=\"kim &amp; co@harbour.example\""));
        given().cookie("colophon-typed", "%zz").get("/signin").then().statusCode(200);
    }

    @Test
    void a_one_time_secret_comes_back_with_a_refused_password_and_stands_in_no_address() {
        Response refused = form().formParam("secret", "a secret & more")
                .formParam("password", "short")
                .post("/setup");
        refused.then().statusCode(303);
        assertThat(refused.header("Location")).contains("/setup?failed=").doesNotContain("more");
        given().cookie("colophon-typed", refused.cookie("colophon-typed"))
                .get("/setup?failed=weak-password")
                .then()
                .body(containsString("value=\"a secret &amp; more\""));
    }

    @Test
    void the_sign_in_page_names_the_publication_where_there_is_one() {
        List<Publication> all = publications.list(newsroom.account("demo-admin"));
        String house = all.size() == 1 ? all.get(0).name("en") : "Colophon";
        given().get("/signin").then().body(containsString("Sign in to " + house + "<"));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_apart_by_nothing() {
        Response wrong =
                signIn("demo-auditor", "not the password", "/x").extract().response();
        Response unknown =
                signIn("nobody-at-all", "not the password", "/x").extract().response();
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(wrong.header("Location"))
                .isEqualTo(unknown.header("Location"))
                .endsWith("/signin?failed=credentials&next=%2Fx");
        assertThat(wrong.cookie(COOKIE)).isNull();
        assertThat(wrong.asString()).isEqualTo(unknown.asString());
    }

    @Test
    void after_sign_in_nobody_is_led_to_another_site() {
        for (String foreign : new String[] {
            "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\t/evil.example"
        }) {
            signIn("demo-editor", DemoService.PASSWORD, foreign)
                    .statusCode(303)
                    .header("Location", allOf(endsWith("/queue"), not(containsString("evil"))));
        }
    }

    @Test
    void the_session_cookie_opens_pages_and_nothing_under_api() {
        String session = session("demo-editor");
        browser().cookie(COOKIE, session).get("/nowhere").then().statusCode(404);
        browser().cookie(COOKIE, session).get("/api/v1/desks").then().statusCode(401);
    }

    @Test
    void a_token_opens_no_page() {
        browser()
                .header("Authorization", "Bearer demo-editor")
                .get("/nowhere")
                .then()
                .statusCode(303);
    }

    @Test
    void a_session_that_was_ended_opens_nothing_when_its_cookie_is_replayed() {
        String session = session("demo-editor");
        form().cookie(COOKIE, session).post("/signout").then().statusCode(303);
        browser().cookie(COOKIE, session).get("/nowhere").then().statusCode(303);
    }

    @Test
    void signing_in_gives_a_new_session_and_ends_the_one_before() {
        String first = session("demo-editor");
        String second = form().cookie(COOKIE, first)
                .formParam("email", "demo-editor")
                .formParam("password", DemoService.PASSWORD)
                .post("/signin")
                .cookie(COOKIE);
        assertThat(second).isNotNull().isNotEqualTo(first);
        browser().cookie(COOKIE, first).get("/nowhere").then().statusCode(303);
    }

    @Test
    void a_form_without_its_token_or_from_another_site_changes_nothing() {
        browser()
                .formParam("email", "demo-editor")
                .formParam("password", DemoService.PASSWORD)
                .post("/signin")
                .then()
                .statusCode(403);
        form().header("Origin", "https://evil.example").post("/signout").then().statusCode(403);
        form().header("Sec-Fetch-Site", "cross-site").post("/signout").then().statusCode(403);
        browser().contentType("text/plain").body("{}").post("/signout").then().statusCode(403);
    }

    @Test
    void a_form_may_hold_a_whole_article() {
        RequestSpecification form = form();
        for (int n = 0; n < 900; n++) {
            form.formParam("text-" + n, "x");
        }
        form.formParam("long", "x".repeat(500_000))
                .formParam("email", "demo-editor")
                .formParam("password", DemoService.PASSWORD)
                .post("/signin")
                .then()
                .statusCode(303)
                .cookie(COOKIE);
    }

    @Test
    void the_eleventh_wrong_password_in_a_minute_waits_and_others_do_not() {
        for (int n = 0; n < 10; n++) {
            signIn("demo-reviewer-2", "guess " + n, "/").statusCode(303);
        }
        Response limited = signIn("demo-reviewer-2", "guess", "/").extract().response();
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 61);
        signIn("demo-reviewer", DemoService.PASSWORD, "/").statusCode(303).cookie(COOKIE);
    }

    static String session(String name) {
        return signIn(name, DemoService.PASSWORD, "/").extract().cookie(COOKIE);
    }

    private static ValidatableResponse signIn(String name, String password, String next) {
        return form().formParam("email", name)
                .formParam("password", password)
                .formParam("next", next)
                .post("/signin")
                .then();
    }

    private static RequestSpecification form() {
        return browser().cookie("csrf-token", CSRF).formParam("csrf-token", CSRF);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false);
    }
}

package dev.colophon.web;

import static io.restassured.RestAssured.given;

import dev.colophon.people.DemoService;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A browser without scripts, signed in: what forms and links do. */
record SignedInBrowser(String session) {
    static final String SESSION = "colophon-session";
    private static final String CSRF = "csrf-token";
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    static SignedInBrowser as(String account) {
        String session = form().formParam("email", account)
                .formParam("password", DemoService.PASSWORD)
                .post("/signin")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SESSION);
        return new SignedInBrowser(session);
    }

    ValidatableResponse get(String path) {
        return given().redirects()
                .follow(false)
                .cookie(SESSION, session)
                .get(path)
                .then();
    }

    ValidatableResponse post(String path, Map<String, ?> fields) {
        return form().cookie(SESSION, session).formParams(fields).post(path).then();
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).cookie(CSRF, TOKEN).formParam(CSRF, TOKEN);
    }
}

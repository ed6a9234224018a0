package dev.colophon.web;

import static io.restassured.RestAssured.given;

import dev.colophon.people.DemoService;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A browser without scripts, signed in: what forms and links do. */
public record SignedInBrowser(String session, String language) {
    public static final String SESSION = "colophon-session";
    private static final String CSRF = "csrf-token";
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    public static SignedInBrowser as(String account) {
        return as(account, DemoService.PASSWORD);
    }

    public static SignedInBrowser as(String account, String password) {
        String session = form().formParam("email", account)
                .formParam("password", password)
                .post("/signin")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SESSION);
        return new SignedInBrowser(session, "en");
    }

    /** The same person, with the pages in another language. */
    public SignedInBrowser speaking(String other) {
        return new SignedInBrowser(session, other);
    }

    public ValidatableResponse get(String path) {
        return given().redirects()
                .follow(false)
                .cookie(SESSION, session)
                .cookie(Visit.LANGUAGE, language)
                .get(path)
                .then();
    }

    public ValidatableResponse post(String path, Map<String, ?> fields) {
        return form().cookie(SESSION, session).formParams(fields).post(path).then();
    }

    private static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie(CSRF, TOKEN)
                .formParam(CSRF, TOKEN);
    }
}

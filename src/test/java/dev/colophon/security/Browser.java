package dev.colophon.security;

import static io.restassured.RestAssured.given;

import dev.colophon.people.DemoService;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A browser without scripts. */
record Browser(String session) {
    static final String SESSION = "colophon-session";
    static final String CSRF = "csrf-token";
    static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    static Browser as(String account) {
        return as(account, DemoService.PASSWORD);
    }

    static Browser as(String account, String password) {
        Response answer = form().formParam("email", account)
                .formParam("password", password)
                .post("/signin");
        answer.then().statusCode(303);
        return new Browser(answer.cookie(SESSION));
    }

    /** A request that is signed in. */
    RequestSpecification open() {
        return plain().cookie(SESSION, session);
    }

    /** A form that is signed in. */
    RequestSpecification send() {
        return form().cookie(SESSION, session);
    }

    /** Whether the session still opens pages. */
    boolean isSignedIn() {
        return open().get("/queue").statusCode() == 200;
    }

    /** A form with its token, from nobody. */
    static RequestSpecification form() {
        return plain().cookie(CSRF, TOKEN).formParam(CSRF, TOKEN);
    }

    static RequestSpecification plain() {
        return given().redirects().follow(false);
    }
}

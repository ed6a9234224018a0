package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles that take more than a password: in the tests, the chief of the desk {@code vault}. */
@QuarkusTest
class StrongSignInTest {
    private static final String DESK = "vault";
    private static final Matcher<String> TOLD = containsString("id=\"withheld\"");

    @TestHTTPResource
    URI base;

    private String id = "";
    private String email = "";
    private String article = "";

    @BeforeEach
    void a_chief_with_a_password() {
        // An address is no site for passkeys.
        RestAssured.baseURI = "http://localhost";
        Staff.as("demo-admin")
                .body(Map.of("id", DESK, "publication", "harbour-english"))
                .post(Staff.API + "/desks");
        email = UUID.randomUUID() + "@harbour.example";
        id = Staff.as("demo-admin")
                .body(Map.of(
                        "name",
                        "Kit Moran",
                        "email",
                        email,
                        "languages",
                        List.of("ko"),
                        "roles",
                        List.of(Map.of("desk", DESK, "role", "chief"), Map.of("desk", "city", "role", "editor"))))
                .post(Staff.API + "/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        article = Staff.article(DESK);
        JsonPath answer = invited();
        assertThat(answer.getString("token"))
                .as("a password alone makes no token")
                .isNull();
    }

    @Test
    void a_password_alone_gives_the_other_roles_and_leads_to_the_page_that_says_so() {
        Response answer = Browser.form()
                .formParam("email", email)
                .formParam("password", Staff.PASSWORD)
                .formParam("next", "/a/" + article + "/review")
                .post("/signin");
        answer.then().statusCode(303).header("Location", endsWith("/settings/account"));
        Browser weak = new Browser(answer.cookie(Browser.SESSION));
        weak.open().get("/settings/account").then().statusCode(200).body(TOLD, containsString("Add a passkey below"));
        weak.open().get("/a/" + article + "/review").then().statusCode(404);
        weak.open()
                .get("/a/" + Staff.article("city") + "/review")
                .then()
                .statusCode(200)
                .body(not(TOLD));
        weak.send()
                .formParam("label", "Back door")
                .formParam("desks", "*")
                .post("/settings/tokens")
                .then()
                .statusCode(403)
                .body(containsString("more than a password"));
    }

    @Test
    void by_a_passkey_the_role_counts_and_a_password_adds_and_removes_none_beside_it() {
        SoftAuthenticator own = authenticator();
        Browser weak = Browser.as(email, Staff.PASSWORD);
        String handle = own.addTo(weak);
        Browser strong = byPasskey(own, handle);
        strong.open().get("/settings/account").then().statusCode(200).body(not(TOLD));
        strong.open().get("/a/" + article + "/review").then().statusCode(200);
        weak.open().get("/a/" + article + "/review").then().statusCode(404);
        weak.open().get("/settings/account").then().body(TOLD, containsString("sign in by your passkey"));

        weak.send().post("/settings/account/passkeys/challenge").then().statusCode(403);
        String removal = strong.open()
                .get("/settings/account")
                .htmlPath()
                .getString("**.find { it.@action =~ /removal/ }.@action");
        weak.send().post(removal).then().statusCode(403).body(containsString("more than a password"));
        strong.send().post(removal).then().statusCode(303);
    }

    @Test
    void whoever_is_invited_anew_begins_with_another_passkey() {
        SoftAuthenticator lost = authenticator();
        String handle = lost.addTo(Browser.as(email, Staff.PASSWORD));
        assertThat(byPasskey(lost, handle).isSignedIn()).isTrue();
        invited();
        assertThat(signIn(lost, handle).getHeader("Location")).endsWith("/signin?failed=passkey");
        SoftAuthenticator next = authenticator();
        assertThat(byPasskey(next, next.addTo(Browser.as(email, Staff.PASSWORD)))
                        .isSignedIn())
                .isTrue();
    }

    private JsonPath invited() {
        String secret = Staff.as("demo-admin")
                .post(Staff.API + "/people/" + id + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        return given().contentType(ContentType.JSON)
                .body(Map.of("secret", secret, "password", Staff.PASSWORD))
                .post(Staff.API + "/setup")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Browser byPasskey(SoftAuthenticator key, String handle) {
        Response answer = signIn(key, handle);
        assertThat(answer.getHeader("Location")).endsWith("/queue");
        return new Browser(answer.cookie(Browser.SESSION));
    }

    private static Response signIn(SoftAuthenticator key, String handle) {
        String challenge = Browser.form()
                .post("/signin/passkey/challenge")
                .then()
                .statusCode(200)
                .extract()
                .path("challenge");
        return Browser.form()
                .formParam("answer", key.answered(challenge, handle))
                .post("/signin/passkey");
    }

    private SoftAuthenticator authenticator() {
        return new SoftAuthenticator("ES256", "http://localhost:" + base.getPort());
    }
}

package dev.colophon.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.colophon.ledger.LedgerService;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(WithoutDemo.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {
    @Inject
    SetupService setup;

    @Inject
    DemoService demo;

    @Inject
    LedgerService ledger;

    @Test
    @Order(1)
    void a_fresh_service_lets_nobody_in_without_the_one_time_secret() {
        given().header("Authorization", "Bearer demo-admin")
                .get("/api/v1/people")
                .then()
                .statusCode(401);
        for (String guess : new String[] {"admin", "administrator", "", "password"}) {
            given().redirects()
                    .follow(false)
                    .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                    .formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                    .formParam("email", "administrator")
                    .formParam("password", guess)
                    .post("/signin")
                    .then()
                    .statusCode(303)
                    .cookies(Map.of());
            given().contentType(ContentType.JSON)
                    .body(Map.of("secret", guess, "password", "a lantern over the quay"))
                    .post("/api/v1/setup")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    @Order(2)
    void people_of_the_demo_open_nothing_when_demo_mode_is_off() {
        demo.load(service());
        given().header("Authorization", "Bearer demo-admin")
                .get("/api/v1/people")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer demo-publisher")
                .get("/api/v1/desks")
                .then()
                .statusCode(401);
        given().redirects()
                .follow(false)
                .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("email", "demo-admin")
                .formParam("password", DemoService.PASSWORD)
                .post("/signin")
                .then()
                .statusCode(303)
                .header("Location", containsString("failed"));
        assertThat(demo.persons()).isEmpty();
    }

    @Test
    @Order(3)
    void the_secret_makes_the_first_administrator_who_sets_up_the_rest() {
        String secret = setup.firstStart(service()).orElseThrow().secret();
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("secret", secret, "password", "a lantern over the quay"))
                .post("/api/v1/setup")
                .then()
                .statusCode(201)
                .body("person", notNullValue())
                .extract()
                .path("token.secret");
        given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("id", "own-desk", "publication", "harbour-english"))
                .post("/api/v1/desks")
                .then()
                .statusCode(201)
                .body("id", is("own-desk"));
        assertThat(setup.firstStart(service())).isEmpty();
    }

    @Test
    @Order(4)
    void an_administrator_is_told_that_a_password_alone_opens_every_role() {
        String session = given().redirects()
                .follow(false)
                .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("email", SetupService.ADMINISTRATOR)
                .formParam("password", "a lantern over the quay")
                .post("/signin")
                .cookie("colophon-session");
        given().cookie("colophon-session", session)
                .get("/settings")
                .then()
                .statusCode(200)
                .body(containsString("id=\"password-alone\""), containsString("strong-sign-in=*:administrator"));
    }

    private Account service() {
        return Account.service(ledger.service().ref());
    }
}

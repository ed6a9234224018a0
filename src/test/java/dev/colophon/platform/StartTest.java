package dev.colophon.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {
    @Test
    void readiness_tells_that_the_service_serves() {
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }
}

package dev.colophon.security;

import static dev.colophon.hook.Receiver.until;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.colophon.hook.Receiver;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service may be made to connect to. */
@QuarkusTest
class OutboundTest {
    private static final String HOOKS = "/api/v1/webhooks";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "https://[::1]/x",
                "https://0.0.0.0/x",
                "https://10.0.0.0/x",
                "https://10.255.255.255/x",
                "https://172.16.0.1/x",
                "https://172.31.255.255/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/x",
                "https://100.127.255.255/x",
                "https://[fc00::1]/x",
                "https://[fdff:ffff::1]/x",
                "https://[fe80::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://[64:ff9b::7f00:1]/x",
                "https://[2002:7f00:1::]/x",
                "https://2130706433/x",
                "https://0x7f.1/x",
                "https://0177.0.0.1/x",
                "https://127.1/x",
                "https://localhost/x",
                "https://localhost./x",
                "file:///etc/passwd",
                "gopher://93.184.215.14/x",
                "http://93.184.215.14/x",
                "https://user@93.184.215.14/x",
                "https://93.184.215.14:22/x",
                "https://93.184.215.14:5432/x",
                "https://93.184.215.14/x#y",
                "https:///x",
                "//127.0.0.1/x",
                ""
            })
    void s28_no_webhook_leads_into_the_house_or_elsewhere(String url) {
        register(url).statusCode(422).body("code", is("webhook-address-refused"), "errors[0].pointer", is("/url"));
    }

    @Test
    void s28_a_public_address_is_taken_and_changed_to_no_other() {
        String hook = HOOKS + "/"
                + register("https://93.184.215.14/x").statusCode(201).extract().path("id");
        as("demo-admin")
                .body(Map.of("url", "https://10.0.0.1/"))
                .patch(hook)
                .then()
                .statusCode(422);
        as("demo-admin").get(hook).then().body("url", is("https://93.184.215.14/x"));
        as("demo-admin").delete(hook).then().statusCode(204);
    }

    @Test
    void s29_a_redirect_is_a_failure_and_leads_nowhere() {
        try (Receiver elsewhere = new Receiver();
                Receiver told = new Receiver().redirectingTo(elsewhere.url())) {
            String hook =
                    HOOKS + "/" + register(told.url()).statusCode(201).extract().path("id");
            as("demo-admin").body("{}").post(hook + "/trials").then().statusCode(201);
            until(() ->
                    "failed".equals(as("demo-admin").get(hook + "/deliveries").path("items[0].outcome")));
            as("demo-admin").get(hook + "/deliveries").then().body("items[0].status", is(302));
            assertThat(elsewhere.letters()).isEmpty();
            as("demo-admin").delete(hook).then().statusCode(204);
        }
    }

    private static ValidatableResponse register(String url) {
        return as("demo-admin")
                .body(Map.of("url", url, "events", List.of("released"), "desks", List.of("science")))
                .post(HOOKS)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}

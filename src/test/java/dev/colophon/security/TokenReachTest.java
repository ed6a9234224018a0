package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a token is used for, it comes to no more than it was given. */
@QuarkusTest
class TokenReachTest {
    @Test
    void s18_a_narrow_token_neither_sees_nor_rotates_nor_ends_a_wider_one_of_its_owner() {
        Staff.Member kit = Staff.member("*", "editor");
        String narrow = own(kit.token(), "city", null);
        String wide = Staff.as(kit.token()).get(Staff.API + "/tokens").path("items.find { it.desks == ['*'] }.id");
        Staff.as(narrow).get(Staff.API + "/tokens").then().body("items.desks", is(List.of(List.of("city"))));
        Staff.as(narrow)
                .body(Map.of("overlapHours", 720))
                .post(Staff.API + "/tokens/" + wide + "/rotation")
                .then()
                .statusCode(404);
        Staff.as(narrow).delete(Staff.API + "/tokens/" + wide).then().statusCode(404);

        String reading = Staff.client("city", "releases:read", "articles:write");
        String client = Staff.as(reading).get(Staff.API + "/tokens").path("items[0].client");
        String less = Staff.as("demo-admin")
                .body(Map.of(
                        "client",
                        client,
                        "label",
                        "Reads",
                        "desks",
                        List.of("city"),
                        "scopes",
                        List.of("releases:read")))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        String more = Staff.as(reading).get(Staff.API + "/tokens").path("items.find { it.scopes.size() == 2 }.id");
        Staff.as(less)
                .body(Map.of())
                .post(Staff.API + "/tokens/" + more + "/rotation")
                .then()
                .statusCode(404);
        Staff.as(less).delete(Staff.API + "/tokens/" + more).then().statusCode(404);
    }

    @Test
    void s18_a_token_that_ends_makes_none_of_its_owners_that_outlives_it() {
        Staff.Member kit = Staff.member("city", "editor");
        String end = Instant.now(Clock.systemUTC())
                .plusSeconds(3600)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String hour = own(kit.token(), "city", end);
        String wanted = Staff.as(hour)
                .body(Map.of("label", "Longer", "desks", List.of("city")))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("expiresAt");
        assertThat(wanted).isEqualTo(end);
        String itself = Staff.as(hour).get(Staff.API + "/tokens").path("items.find { it.label == 'Own' }.id");
        String rotated = Staff.as(hour)
                .body(Map.of())
                .post(Staff.API + "/tokens/" + itself + "/rotation")
                .then()
                .statusCode(201)
                .extract()
                .path("expiresAt");
        assertThat(rotated).isEqualTo(end);
    }

    private static String own(String token, String desk, @Nullable String expiresAt) {
        Map<String, Object> body = new HashMap<>(Map.of("label", "Own", "desks", List.of(desk)));
        if (expiresAt != null) {
            body.put("expiresAt", expiresAt);
        }
        return Staff.as(token)
                .body(body)
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}

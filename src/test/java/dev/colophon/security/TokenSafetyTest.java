package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Bearer tokens: told once, kept as a hash, ended at once. */
@QuarkusTest
class TokenSafetyTest {
    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Test
    void a_token_that_nobody_issued_has_no_quota_of_its_own() {
        List<Integer> left = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            String told = given().header("Authorization", "Bearer made-up-" + n)
                    .get(Staff.API + "/ledger/checkpoint")
                    .header("RateLimit");
            left.add(Integer.valueOf(told.replaceAll(".*r=(\\d+).*", "$1")));
        }
        assertThat(left.get(1)).isLessThan(left.get(0));
        assertThat(left.get(2)).isLessThan(left.get(1));
        assertThat(Staff.as("demo-auditor").get(Staff.API + "/desks").header("RateLimit"))
                .isNotEqualTo(Staff.as("demo-auditor").get(Staff.API + "/desks").header("RateLimit"));
    }

    @Test
    void s17_a_token_in_the_address_is_none() {
        for (String name : List.of("token", "access_token", "api_key", "apikey", "bearer", "Authorization")) {
            given().get(Staff.API + "/desks?" + name + "=demo-chief").then().statusCode(401);
        }
        given().cookie("Authorization", "Bearer demo-chief")
                .get(Staff.API + "/desks")
                .then()
                .statusCode(401);
        given().auth()
                .preemptive()
                .basic("demo-chief", "demo-chief")
                .get(Staff.API + "/desks")
                .then()
                .statusCode(401);
    }

    @Test
    void s18_a_token_is_shown_once_and_kept_as_a_hash() throws SQLException {
        JsonPath made = issued();
        Response again = Staff.as("demo-editor").get(Staff.API + "/tokens/" + made.getString("id"));
        assertThat(again.asString()).doesNotContain(made.getString("secret")).doesNotContain("hash");
        assertThat(Staff.as("demo-editor").get(Staff.API + "/tokens").asString())
                .doesNotContain(made.getString("secret"));
        assertThat(placesOf(made.getString("secret"))).isEmpty();
        assertThat(placesOf(Staff.PASSWORD)).isEmpty();
    }

    @Test
    void s18_a_token_is_rotated_with_an_overlap_and_revoked_at_once() {
        JsonPath first = issued();
        JsonPath second =
                rotated(first, Map.of()).then().statusCode(201).extract().jsonPath();
        assertThat(second.getList("desks")).isEqualTo(first.getList("desks"));
        assertThat(opens(first)).isTrue();
        assertThat(opens(second)).isTrue();
        Staff.as("demo-editor")
                .get(Staff.API + "/tokens/" + first.getString("id"))
                .then()
                .body("successor", org.hamcrest.Matchers.is(second.getString("id")))
                .body("lastUsedAt", org.hamcrest.Matchers.notNullValue())
                .body("expiresAt", org.hamcrest.Matchers.notNullValue());

        JsonPath third = rotated(second, Map.of("overlapHours", 0))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(opens(second)).isFalse();
        assertThat(opens(third)).isTrue();
        rotated(second, Map.of()).then().statusCode(409).body("code", org.hamcrest.Matchers.is("token-ended"));
        rotated(third, Map.of("overlapHours", 721)).then().statusCode(422);
        rotated(third, Map.of("overlapHours", -1)).then().statusCode(422);

        Staff.as("demo-editor")
                .delete(Staff.API + "/tokens/" + third.getString("id"))
                .then()
                .statusCode(204);
        assertThat(opens(third)).isFalse();
        Staff.as("demo-reviewer")
                .body(Map.of())
                .post(Staff.API + "/tokens/" + first.getString("id") + "/rotation")
                .then()
                .statusCode(404);
    }

    @Test
    void s18_the_old_token_opens_nothing_when_the_overlap_is_over() {
        JsonPath first = issued();
        rotated(first, Map.of("overlapHours", 1)).then().statusCode(201);
        assertThat(opens(first)).isTrue();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update token set expires_at = :now where id = :id")
                        .setParameter("now", Instant.now(Clock.systemUTC()))
                        .setParameter("id", UUID.fromString(first.getString("id")))
                        .executeUpdate());
        assertThat(opens(first)).isFalse();
    }

    private static JsonPath issued() {
        return Staff.as("demo-editor")
                .body(Map.of("label", "Notebook", "desks", List.of("city")))
                .post(Staff.API + "/tokens")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response rotated(JsonPath token, Map<String, Object> body) {
        return Staff.as("demo-editor").body(body).post(Staff.API + "/tokens/" + token.getString("id") + "/rotation");
    }

    private static boolean opens(JsonPath token) {
        return Staff.as(token.getString("secret")).get(Staff.API + "/desks").statusCode() == 200;
    }

    /** Every column of text in which a value is found as it is: a dump of the database would show it there. */
    private List<String> placesOf(String value) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String[] column : columns(statement)) {
                try (ResultSet found = statement.executeQuery(
                        "select count(*) from " + column[0] + " where \"" + column[1] + "\" like '%" + value + "%'")) {
                    found.next();
                    if (found.getInt(1) > 0) {
                        places.add(column[0] + "." + column[1]);
                    }
                }
            }
        }
        return places;
    }

    private static List<String[]> columns(Statement statement) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                        + " and lower(data_type) in ('text', 'character varying', 'character large object')"
                        + " and table_name not like 'flyway%'")) {
            while (found.next()) {
                columns.add(new String[] {found.getString(1), found.getString(2)});
            }
        }
        assertThat(columns).hasSizeGreaterThan(20);
        return columns;
    }
}

package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.DemoService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guessing passwords. Each test comes from a loopback address of its own, so that it slows down no other. */
@QuarkusTest
class GuessingTest {
    @Test
    void s12_the_eleventh_wrong_password_waits_and_the_right_one_from_elsewhere_does_not() throws IOException {
        for (int n = 0; n < 10; n++) {
            assertThat(Raw.signIn("127.0.0.21", "demo-auditor", "guess " + n).status())
                    .isEqualTo(303);
        }
        Raw.Answer limited = Raw.signIn("127.0.0.21", "demo-auditor", DemoService.PASSWORD);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 61);
        Raw.Answer elsewhere = Raw.signIn("127.0.0.22", "demo-auditor", DemoService.PASSWORD);
        assertThat(elsewhere.status()).isEqualTo(303);
        assertThat(elsewhere.text()).contains("colophon-session=");
    }

    @Test
    void s12_a_hundred_accounts_from_one_address_wait_too() throws IOException {
        int limited = 0;
        for (int n = 0; n < 100; n++) {
            limited += Raw.signIn("127.0.0.23", "nobody-" + n, "guess").status() == 429 ? 1 : 0;
        }
        assertThat(limited).isGreaterThanOrEqualTo(35);
        assertThat(Raw.signIn("127.0.0.24", "demo-auditor", DemoService.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void s12_who_asks_for_challenges_without_end_waits_and_nobody_else() throws IOException {
        List<Integer> told = new java.util.ArrayList<>();
        for (int n = 0; n < 62; n++) {
            told.add(Raw.form("127.0.0.33", "/signin/passkey/challenge", "").status());
        }
        assertThat(told).startsWith(200).endsWith(429, 429).containsOnly(200, 429);
        assertThat(told.indexOf(429)).isEqualTo(60);
        assertThat(Raw.form("127.0.0.34", "/signin/passkey/challenge", "").status())
                .isEqualTo(200);
    }

    @Test
    void s13_an_unknown_name_and_a_wrong_password_are_told_apart_by_nothing() throws IOException {
        long[] known = new long[200];
        long[] unknown = new long[200];
        Raw.signIn("127.0.0.25", "demo-reviewer", "guess");
        for (int n = 0; n < known.length; n++) {
            String from = "127.13." + n / 5 + ".";
            long start = System.nanoTime();
            Raw.Answer wrong = Raw.signIn(from + "25", "demo-reviewer", "guess");
            known[n] = System.nanoTime() - start;
            start = System.nanoTime();
            Raw.Answer nobody = Raw.signIn(from + "26", "no-such-name-" + n, "guess");
            unknown[n] = System.nanoTime() - start;
            assertThat(told(nobody)).isEqualTo(told(wrong));
            assertThat(wrong.status()).isEqualTo(303);
        }
        assertThat(median(unknown)).isBetween(median(known) * 9 / 10, median(known) * 11 / 10);
    }

    @Test
    void s13_an_invitation_that_never_was_and_one_that_was_used_are_told_apart_by_nothing() {
        Staff.Member kit = Staff.member("city", "editor");
        String secret = Staff.as("demo-admin")
                .post(Staff.API + "/people/" + kit.id() + "/invitations")
                .path("secret");
        choose(secret, "another lantern over the quay").then().statusCode(201);
        Response used = choose(secret, "another lantern over the quay");
        Response unknown = choose("x".repeat(secret.length()), "another lantern over the quay");
        assertThat(used.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
        assertThat(used.asString()).isEqualTo(unknown.asString());
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** What an answer says beside what changes with every answer and the name that the caller typed. */
    private static String told(Raw.Answer answer) {
        return answer.text()
                .replaceAll("(?i)colophon-typed=[^;]+", "typed")
                .replaceAll("nonce-[^']+", "nonce")
                .replaceAll("(?i)csrf-token=[^;]+", "csrf")
                .replaceAll("Expires=[^;]+", "Expires");
    }

    @Test
    void s14_a_password_is_long_enough_and_not_the_first_that_somebody_would_try() throws IOException {
        Staff.Member kit = Staff.member("city", "editor");
        String secret = Staff.as("demo-admin")
                .post(Staff.API + "/people/" + kit.id() + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        for (String weak : List.of("7 chars", "password1", "Colophon1!", "qwertyuiop", "00000000")) {
            choose(secret, weak).then().statusCode(422);
        }
        String strong = "a phrase of sixty-four signs with spaces, a lantern and the sea 🌊";
        choose(secret, strong).then().statusCode(201);
        assertThat(opens(kit, strong)).isTrue();
        assertThat(opens(kit, strong.replace("lantern", "Lantern"))).isFalse();
        assertThat(opens(kit, strong.replace("\ud83c\udf0a", "?"))).isFalse();
    }

    private static boolean opens(Staff.Member member, String password) throws IOException {
        return Raw.signIn("127.0.0.32", member.email(), password).text().contains("colophon-session=");
    }

    private static Response choose(String secret, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("secret", secret, "password", password))
                .post(Staff.API + "/setup");
    }

    @Test
    void s15_nothing_opens_by_a_password_that_everybody_knows() throws IOException {
        for (String name : List.of("admin", "administrator", "root", "colophon", "administrator@localhost")) {
            for (String password : List.of("admin", "password", "administrator", "colophon", "")) {
                assertThat(Raw.signIn("127.0.0.27", name, password).text()).doesNotContain("colophon-session=");
            }
        }
        choose("admin", Staff.PASSWORD).then().statusCode(401);
        choose("", Staff.PASSWORD).then().statusCode(401);
    }

    @Test
    void s37_what_a_stranger_says_of_a_proxy_changes_nothing() throws IOException {
        for (int n = 0; n < 10; n++) {
            Raw.signIn("127.0.0.28", "demo-auditor", "guess", "X-Forwarded-For: 203.0.113." + n);
        }
        assertThat(Raw.signIn(
                                "127.0.0.28",
                                "demo-auditor",
                                "guess",
                                "X-Forwarded-For: 203.0.113.99",
                                "Forwarded: for=x")
                        .status())
                .as("the rate is the connection's own")
                .isEqualTo(429);
        Raw.Answer told = Raw.signIn(
                "127.0.0.29",
                "demo-auditor",
                DemoService.PASSWORD,
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Prefix: /evil",
                "Forwarded: proto=https;host=evil.example");
        assertThat(told.status()).isEqualTo(303);
        assertThat(told.text())
                .doesNotContain("evil")
                .doesNotContain("__Host-")
                .doesNotContain("Strict-Transport-Security");
    }
}

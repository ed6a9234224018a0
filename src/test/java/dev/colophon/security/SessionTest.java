package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.DemoService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sessions: begun anew, ended for good. */
@QuarkusTest
class SessionTest {
    @Inject
    EntityManager database;

    @Test
    void s06_a_session_that_somebody_else_chose_is_not_taken_over() {
        String chosen = "c".repeat(43);
        Response answer = Browser.form()
                .cookie(Browser.SESSION, chosen)
                .formParam("email", "demo-editor")
                .formParam("password", DemoService.PASSWORD)
                .post("/signin");
        assertThat(answer.cookie(Browser.SESSION)).isNotNull().isNotEqualTo(chosen);
        assertThat(new Browser(chosen).isSignedIn()).isFalse();
        Browser before = new Browser(answer.cookie(Browser.SESSION));
        assertThat(before.isSignedIn()).isTrue();
        Response again = before.send()
                .formParam("email", "demo-editor")
                .formParam("password", DemoService.PASSWORD)
                .post("/signin");
        assertThat(new Browser(again.cookie(Browser.SESSION)).isSignedIn()).isTrue();
        assertThat(before.isSignedIn()).as("the session before").isFalse();
    }

    @Test
    void s07_a_cookie_is_dead_after_sign_out_disabling_and_a_new_password() {
        Staff.Member kit = Staff.member("city", "editor");
        Browser first = Browser.as(kit.email(), Staff.PASSWORD);
        Browser second = Browser.as(kit.email(), Staff.PASSWORD);
        assertThat(second.isSignedIn()).isTrue();

        first.send().post("/signout").then().statusCode(303);
        assertThat(first.isSignedIn()).isFalse();
        assertThat(second.isSignedIn()).isTrue();

        second.send()
                .formParam("present", Staff.PASSWORD)
                .formParam("password", "another lantern over the quay")
                .post("/settings/account/password")
                .then()
                .statusCode(303);
        assertThat(second.isSignedIn()).isFalse();

        Browser third = Browser.as(kit.email(), "another lantern over the quay");
        Browser fourth = Browser.as(kit.email(), "another lantern over the quay");
        third.send().post("/settings/account/sign-outs").then().statusCode(303);
        assertThat(third.isSignedIn()).isFalse();
        assertThat(fourth.isSignedIn()).isFalse();

        Browser fifth = Browser.as(kit.email(), "another lantern over the quay");
        Staff.as("demo-admin")
                .body(Map.of("disabled", true))
                .patch(Staff.API + "/people/" + kit.id())
                .then()
                .statusCode(200);
        assertThat(fifth.isSignedIn()).isFalse();
    }

    @Test
    void s07_an_administrator_signs_somebody_out_everywhere_and_a_colleague_does_not() {
        Staff.Member kit = Staff.member("city", "editor");
        Browser browser = Browser.as(kit.email(), Staff.PASSWORD);
        Staff.as("demo-chief")
                .delete(Staff.API + "/people/" + kit.id() + "/sessions")
                .then()
                .statusCode(403);
        assertThat(browser.isSignedIn()).isTrue();
        Staff.as("demo-admin")
                .delete(Staff.API + "/people/" + kit.id() + "/sessions")
                .then()
                .statusCode(204);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void s07_one_ends_one_of_ones_own_sessions_and_nobody_elses() {
        Staff.Member kit = Staff.member("city", "editor");
        Browser lost = Browser.as(kit.email(), Staff.PASSWORD);
        String ending = lost.open()
                .get("/settings/account")
                .htmlPath()
                .getString("**.find { it.@formaction =~ /sessions/ }.@formaction");
        Browser.as("demo-editor").send().post(ending).then().statusCode(422);
        assertThat(lost.isSignedIn()).isTrue();
        Browser here = Browser.as(kit.email(), Staff.PASSWORD);
        here.send().post(ending).then().statusCode(303);
        assertThat(lost.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void s08_a_session_ends_when_it_was_idle_too_long_and_however_busy_after_a_week() {
        Staff.Member kit = Staff.member("city", "editor");
        Browser idle = Browser.as(kit.email(), Staff.PASSWORD);
        age(kit, "seen_at", Duration.ofHours(11));
        assertThat(idle.isSignedIn()).isTrue();
        age(kit, "seen_at", Duration.ofHours(12));
        assertThat(idle.isSignedIn()).isFalse();

        Browser busy = Browser.as(kit.email(), Staff.PASSWORD);
        age(kit, "started_at", Duration.ofDays(6));
        assertThat(busy.isSignedIn()).isTrue();
        age(kit, "started_at", Duration.ofDays(7));
        assertThat(busy.isSignedIn()).isFalse();
    }

    @Test
    void another_way_to_sign_in_is_added_only_by_who_signed_in_just_now() {
        Staff.Member kit = Staff.member("city", "editor");
        Browser browser = Browser.as(kit.email(), Staff.PASSWORD);
        browser.send().post("/settings/account/passkeys/challenge").then().statusCode(200);
        age(kit, "started_at", Duration.ofMinutes(16));
        browser.send().post("/settings/account/passkeys/challenge").then().statusCode(403);
        browser.send()
                .formParam("label", "Mallory's")
                .formParam("answer", "{}")
                .post("/settings/account/passkeys")
                .then()
                .statusCode(403);
        browser.send().post("/settings/account/identity").then().statusCode(403);
        assertThat(browser.open().get("/settings/account").asString()).contains("sign in anew first");
    }

    private void age(Staff.Member member, String column, Duration age) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update web_session set " + column + " = :then where person = :person")
                        .setParameter(
                                "then", Instant.now(java.time.Clock.systemUTC()).minus(age))
                        .setParameter("person", UUID.fromString(member.id()))
                        .executeUpdate());
    }

    @Test
    void s38_after_sign_in_nobody_is_led_to_another_site() {
        for (String next : List.of(
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                " //evil.example",
                "data:text/html,x",
                "/queue\r\nSet-Cookie: a=b",
                "http:evil.example",
                "///evil.example")) {
            Response answer = Browser.form()
                    .formParam("email", "demo-editor")
                    .formParam("password", DemoService.PASSWORD)
                    .formParam("next", next)
                    .post("/signin");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).as(next).endsWith("/queue").doesNotContain("evil");
            assertThat(answer.cookie("a")).isNull();
        }
    }

    @Test
    void s43_pages_stay_in_no_cache_and_sign_out_clears_what_did() {
        Browser browser = Browser.as("demo-editor");
        String article = "/a/" + Staff.article("city");
        for (String page : List.of(
                "/queue",
                "/settings/tokens",
                "/settings/account",
                "/articles/new",
                article + "/review",
                article + "/edit",
                article + "/history",
                article + "/release",
                article + "/audit",
                article + "/no-such-page")) {
            assertThat(browser.open().get(page).header("Cache-Control"))
                    .as(page)
                    .isEqualTo("no-store");
        }
        for (String read : List.of("/articles", "/people", "/tokens", "/desks")) {
            assertThat(Staff.as("demo-chief").get(Staff.API + read).header("Cache-Control"))
                    .as(read)
                    .isEqualTo("private, no-cache");
        }
        assertThat(browser.send().post("/signout").header("Clear-Site-Data")).contains("\"cache\"");
    }
}

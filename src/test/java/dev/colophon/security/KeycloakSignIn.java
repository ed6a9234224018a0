package dev.colophon.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.colophon.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Signing in by a real identity provider, in a real browser. Runs with {@code ./mvnw -Poidc verify} only. */
@QuarkusTest
@TestProfile(KeycloakSignIn.WithKeycloak.class)
class KeycloakSignIn {
    @TestHTTPResource
    URI base;

    @ConfigProperty(name = "keycloak.realm")
    String realm;

    public static class WithKeycloak implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Keycloak.class));
        }
    }

    @Test
    void whom_the_provider_knows_works_here_with_the_roles_of_their_groups_and_a_session_of_ours() {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address() + "/signin?next=/settings/account");
            page.locator("text=Sign in with Harbour ID").click();
            identify(page, "kit");
            page.waitForURL("**/settings/account");
            assertThat(page.locator("main").innerText()).contains("Kit Moran", "oidc");
            assertThat(context.cookies()).extracting(cookie -> cookie.name).contains("colophon-session");
            assertThat(context.cookies(address() + "/signin/oidc"))
                    .extracting(cookie -> cookie.name)
                    .noneMatch(name -> name.startsWith("q_"));
            page.locator("form[action='/signout'] button").evaluate("button => button.form.submit()");
            page.waitForURL("**/signin");
            page.navigate(address() + "/queue");
            assertThat(page.url()).contains("/signin");
        }
        List<String> roles = Staff.as("demo-admin")
                .get(Staff.API + "/people?email=kit.moran@harbour.example")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].roles.role");
        assertThat(roles).containsExactly("editor", "reviewer");
    }

    @Test
    void whose_groups_have_no_role_here_stays_outside_and_is_told() {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address() + "/signin/oidc?next=//evil.example");
            identify(page, "lou");
            page.waitForURL("**/signin?failed=identity-without-role*");
            assertThat(page.locator("#failed").innerText()).contains("has a role here");
            assertThat(context.cookies(address()))
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("colophon-session");
        }
    }

    @Test
    void an_account_is_linked_by_its_owner_and_keeps_its_name() {
        Staff.Member member = Staff.member("city", "editor");
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address() + "/signin");
            page.locator("[name=email]").fill(member.email());
            page.locator("[name=password]").fill(Staff.PASSWORD);
            page.locator("form[action='/signin'] button").click();
            page.waitForURL("**/queue");
            page.navigate(address() + "/settings/account");
            page.locator("form[action='/settings/account/identity'] button").click();
            page.locator("a[href^='/signin/oidc?link=']").click();
            identify(page, "dana");
            page.locator("text=Your account is connected").waitFor();
        }
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address() + "/signin/oidc");
            identify(page, "dana");
            page.waitForURL("**/queue");
            page.navigate(address() + "/settings/account");
            assertThat(page.locator("main").innerText()).contains(member.email());
        }
    }

    @Test
    void a_link_that_another_browser_asked_for_links_nobody_and_signs_nobody_in() {
        Staff.Member member = Staff.member("city", "editor");
        String asked = Browser.as(member.email(), Staff.PASSWORD)
                .send()
                .post("/settings/account/identity")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath()
                .getString("**.find { it.@href =~ /oidc.link=/ }.@href");
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address() + asked);
            identify(page, "kit");
            page.waitForURL("**/signin?failed=link-expired");
            assertThat(page.locator("#failed").innerText()).contains("Nothing waits");
            assertThat(context.cookies(address()))
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("colophon-session");
        }
        Browser.as(member.email(), Staff.PASSWORD)
                .open()
                .get("/settings/account")
                .then()
                .body(not(containsString("Your account is connected")));
    }

    @Test
    void a_token_of_the_provider_opens_no_api() {
        String token = idToken();
        Staff.as(token).get(Staff.API + "/articles").then().statusCode(401);
        Browser.plain()
                .header("Authorization", "Bearer " + token)
                .get("/queue")
                .then()
                .statusCode(303);
    }

    @Test
    void who_signs_out_there_is_signed_out_here_and_only_the_provider_can_say_so() {
        String admin = realm.replace("/realms/", "/admin/realms/");
        String token = administrator();
        Map<String, Object> client =
                Staff.as(token).get(admin + "/clients?clientId=colophon").path("[0]");
        Map<String, Object> attributes = new HashMap<>();
        ((Map<?, ?>) client.get("attributes")).forEach((name, value) -> attributes.put(String.valueOf(name), value));
        attributes.put("backchannel.logout.url", address() + "/signin/oidc/signed-out");
        attributes.put("backchannel.logout.session.required", "true");
        client.put("attributes", attributes);
        Staff.as(token)
                .body(client)
                .put(admin + "/clients/" + client.get("id"))
                .then()
                .statusCode(204);
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address() + "/signin/oidc?next=/settings/account");
            identify(page, "kit");
            page.waitForURL("**/settings/account");
            for (String forged : List.of("", "forged", idToken())) {
                given().formParam("logout_token", forged)
                        .post(address() + "/signin/oidc/signed-out")
                        .then()
                        .statusCode(400);
            }
            page.navigate(address() + "/settings/account");
            assertThat(page.url()).endsWith("/settings/account");
            String kit = Staff.as(token).get(admin + "/users?username=kit").path("[0].id");
            Staff.as(token).post(admin + "/users/" + kit + "/logout").then().statusCode(204);
            page.navigate(address() + "/settings/account");
            assertThat(page.url()).contains("/signin?next=");
        }
    }

    private String idToken() {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "colophon")
                .formParam("client_secret", Keycloak.SECRET)
                .formParam("username", "kit")
                .formParam("password", Staff.PASSWORD)
                .formParam("scope", "openid")
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("id_token");
    }

    private String administrator() {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", Keycloak.SECRET)
                .post(realm.replace("/harbour", "/master") + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    @Test
    void an_answer_that_nobody_asked_for_signs_nobody_in() {
        Response answer = Browser.plain().get("/signin/oidc?code=forged&state=forged");
        assertThat(answer.statusCode()).isIn(302, 303, 401);
        assertThat(answer.cookies()).doesNotContainKey("colophon-session");
    }

    private static void identify(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(Staff.PASSWORD);
        page.locator("#kc-login").click();
    }

    private String address() {
        return "http://localhost:" + base.getPort();
    }
}

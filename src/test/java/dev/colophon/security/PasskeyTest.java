package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.colophon.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Passkeys: made and used with Chromium's own authenticator. */
@QuarkusTest
class PasskeyTest {
    @TestHTTPResource
    URI base;

    @Test
    void a_passkey_signs_its_owner_in_without_a_password_until_it_is_removed() {
        Staff.Member kit = Staff.member("city", "editor");
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            authenticator(context, page);
            signIn(page, kit);
            page.navigate(address() + "/settings/account");
            page.locator("[data-passkey=create] [name=label]").fill("Laptop");
            page.locator("[data-passkey=create] button").click();
            page.locator("b:has-text('Laptop')").waitFor();

            page.locator("form[action='/signout'] button").evaluate("button => button.form.submit()");
            page.waitForURL("**/signin");
            page.locator("[data-passkey=get] button").click();
            page.waitForURL("**/queue");

            page.navigate(address() + "/settings/account");
            assertThat(page.locator("main").innerText())
                    .contains("by passkey, confirmed on the device")
                    .contains("last used");
            page.locator("form[action$='/removal'] button").click();
            page.locator("b:has-text('Laptop')")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            page.locator("form[action='/signout'] button").evaluate("button => button.form.submit()");
            page.waitForURL("**/signin");
            page.locator("[data-passkey=get] button").click();
            page.waitForURL("**/signin?failed=passkey*");
        }
    }

    @Test
    void on_the_page_the_reviewers_own_passkey_signs_a_paragraph_and_all_that_is_shown() {
        String desk = Staff.desk();
        Staff.Member chief = Staff.member(desk, "chief", "administrator");
        Staff.policy(chief, Map.of("desk", desk, "name", "by-hand", "passkey", true));
        String article = Staff.article(desk);
        String another = Staff.article(desk);
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            authenticator(context, page);
            signIn(page, chief);
            page.navigate(address() + "/a/" + article + "/review");
            page.locator(".so").first().click();
            page.locator("text=Here your own passkey signs what you approve").waitFor();

            page.navigate(address() + "/settings/account");
            page.locator("[data-passkey=create] [name=label]").fill("Laptop");
            page.locator("[data-passkey=create] button").click();
            page.locator("b:has-text('Laptop')").waitFor();
            page.navigate(address() + "/a/" + article + "/review");
            page.locator(".so").first().click();
            page.locator(".withdraw").first().waitFor();
            page.navigate(address() + "/a/" + another + "/review");
            page.locator("#bulk button").click();
            page.locator("#told:has-text('Signed off')").waitFor();
        }
        assertThat(attested(chief, article)).containsExactly(true);
        assertThat(attested(chief, another)).containsExactly(true, true);
    }

    private static java.util.List<Boolean> attested(Staff.Member reader, String article) {
        return Staff.review(reader.token(), article).getList("paragraphs.signOffs.flatten().attested");
    }

    private void signIn(Page page, Staff.Member member) {
        page.navigate(address() + "/signin");
        page.locator("[name=email]").fill(member.email());
        page.locator("[name=password]").fill(Staff.PASSWORD);
        page.locator("form[action='/signin'] button").click();
        page.waitForURL("**/queue");
    }

    private static void authenticator(BrowserContext context, Page page) {
        CDPSession devtools = context.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wrapped = new JsonObject();
        wrapped.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", wrapped);
    }

    @Test
    void an_answer_that_nobody_asked_for_opens_nothing() {
        for (String answer :
                new String[] {"", "{}", "null", "[1]", "{\"id\":\"AA\",\"type\":\"public-key\"}", "x".repeat(5000)}) {
            Browser.form()
                    .formParam("answer", answer)
                    .post("/signin/passkey")
                    .then()
                    .statusCode(303)
                    .header("Location", org.hamcrest.Matchers.endsWith("/signin?failed=passkey"));
            Browser.as("demo-editor")
                    .send()
                    .formParam("label", "Forged")
                    .formParam("answer", answer)
                    .post("/settings/account/passkeys")
                    .then()
                    .statusCode(422);
        }
    }

    private String address() {
        return base.toString().replaceAll("/$", "").replace("127.0.0.1", "localhost");
    }
}

package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.colophon.people.DemoService;
import dev.colophon.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts that would run if a page took them for markup, seen by a real Chromium. */
@QuarkusTest
class ScriptInjectionTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(2)>";
    private static final Pattern HANDLER = Pattern.compile("<[a-z][^>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)'");

    @TestHTTPResource
    URI base;

    @Test
    void s01_s02_a_text_is_shown_as_it_is_also_where_a_change_splits_a_tag() {
        String article = article("Old headline <scr", "Costs &am rise " + IMAGE);
        edit(article, "Old headline <script>alert(3)</script>", "Costs &amp; rise " + IMAGE + SCRIPT);
        Staff.as("demo-editor")
                .body(Map.of("text", SCRIPT + IMAGE))
                .post(Staff.ARTICLES + article + "/comments")
                .then()
                .statusCode(201);
        List<String> alarms = new ArrayList<>();
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onDialog(dialog -> {
                alarms.add("dialog " + dialog.message());
                dialog.dismiss();
            });
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    alarms.add(message.text());
                }
            });
            signIn(page);
            for (String view : List.of(
                    "/review",
                    "/review?view=inline",
                    "/review?view=clean",
                    "/review?view=authorship",
                    "/review?from=m1&to=e1",
                    "/edit",
                    "/history",
                    "/release",
                    "/audit")) {
                page.navigate(address() + "/a/" + article + view);
                assertThat(page.locator("main img[src=x], script:not([nonce])").count())
                        .as(view)
                        .isZero();
            }
            page.navigate(address() + "/a/" + article + "/review");
            assertThat(page.locator("main").innerText().replaceAll("[0-9]", ""))
                    .contains("<img src=x onerror=alert()>")
                    .contains("<script>alert()</script>");
            page.navigate(address() + "/queue");
        }
        assertThat(alarms).isEmpty();
    }

    private void signIn(Page page) {
        page.navigate(address() + "/signin");
        page.locator("[name=email]").fill("demo-editor");
        page.locator("[name=password]").fill(DemoService.PASSWORD);
        page.locator("form[action='/signin'] button").click();
    }

    private String address() {
        return base.toString().replaceAll("/$", "");
    }

    private static String article(String... machine) {
        Map<String, Object> body = new HashMap<>(Bodies.article("city"));
        body.put("sourcePublication", "the " + SCRIPT + " Daily");
        Map<String, Object> version = new HashMap<>(Bodies.machine());
        version.put("paragraphs", Bodies.texts(machine));
        body.put("machineVersion", version);
        return Staff.as("demo-editor")
                .body(body)
                .post(Staff.API + "/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void edit(String article, String... texts) {
        Staff.as("demo-editor")
                .header("If-Match", "\"m1\"")
                .body(Bodies.edit(texts))
                .post(Staff.ARTICLES + article + "/edited-versions")
                .then()
                .statusCode(201);
    }

    @Test
    void s01_a_link_leads_to_the_web_or_nowhere() {
        for (String href :
                List.of("javascript:alert(1)", "data:text/html,x", "vbscript:x", " javascript:x", "file:///etc")) {
            Map<String, Object> paragraph = Map.of(
                    "role", "body",
                    "text", "Night ferry",
                    "marks", List.of(Map.of("start", 0, "end", 5, "type", "link", "href", href)));
            Map<String, Object> body = new HashMap<>(Bodies.article("city"));
            body.remove("machineVersion");
            body.put("paragraphs", List.of(paragraph));
            Staff.as("demo-editor")
                    .body(body)
                    .post(Staff.API + "/articles")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void s03_scripts_run_by_nonce_only_and_no_page_has_an_inline_handler() {
        String article = Staff.article("city");
        Browser chief = Browser.as("demo-chief");
        for (String page : List.of(
                "/signin",
                "/setup",
                "/queue",
                "/articles/new",
                "/a/" + article + "/review",
                "/a/" + article + "/edit",
                "/a/" + article + "/release",
                "/a/" + article + "/audit",
                "/settings/account",
                "/settings/tokens")) {
            Response first = chief.open().get(page);
            Response second = chief.open().get(page);
            String policy = first.header("Content-Security-Policy");
            assertThat(policy)
                    .contains("default-src 'none'")
                    .contains("object-src 'none'")
                    .contains("base-uri 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-eval")
                    .doesNotContain("script-src 'unsafe");
            assertThat(nonce(first)).isNotEqualTo(nonce(second)).hasSizeGreaterThanOrEqualTo(22);
            assertThat(HANDLER.matcher(first.asString()).find()).as(page).isFalse();
        }
    }

    private static String nonce(Response answer) {
        Matcher nonce = NONCE.matcher(answer.header("Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}

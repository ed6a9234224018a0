package dev.colophon.web.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import dev.colophon.people.Account;
import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.web.Chromium;
import dev.colophon.web.Desk;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueuePageTest {
    private static final String MARKET = "Lantern Market lights up again";
    private static final String MOSS = "found again in Shiranami cave";

    @Inject
    DemoDesk demo;

    @Inject
    TokenService tokens;

    @TestHTTPResource
    URI base;

    private UUID market;

    @BeforeEach
    void articles() {
        market = demo.article("lantern-market");
    }

    @Test
    void the_queue_says_what_comes_next_and_why_an_article_waits() {
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer-2");
        reviewer.get("/queue")
                .statusCode(200)
                .body(allOf(
                        containsString("need you"),
                        containsString("Changes requested on ¶4"),
                        containsString("Open the first")));
    }

    @Test
    void filters_narrow_by_desk_pair_stage_and_person() {
        SignedInBrowser chief = SignedInBrowser.as("demo-chief");
        chief.get("/queue?desk=city").body(allOf(containsString(MARKET), not(containsString(MOSS))));
        chief.get("/queue?pair=ja-en").body(allOf(containsString(MOSS), not(containsString(MARKET))));
        chief.get("/queue?stage=ready").body(allOf(containsString(MOSS), not(containsString(MARKET))));
        chief.get("/queue?who=" + account("demo-reviewer-2").id())
                .body(allOf(containsString(MARKET), not(containsString(MOSS))));
        chief.get("/queue?due=none&stage=ready").body(containsString(MOSS));
        chief.get("/queue?due=over").body(not(containsString(MOSS)));
    }

    @Test
    void the_search_finds_texts_and_people() {
        SignedInBrowser chief = SignedInBrowser.as("demo-chief");
        chief.get("/queue?q=Ines").body(allOf(containsString(MARKET), not(containsString(MOSS))));
        chief.get("/queue?q=moss").body(allOf(containsString(MOSS), not(containsString(MARKET))));
        chief.get("/queue?q=nothing-has-this").body(containsString("No articles match “nothing-has-this”."));
    }

    @Test
    void everything_is_what_is_under_way() {
        SignedInBrowser chief = SignedInBrowser.as("demo-chief");
        String ferry = demo.article("harbour-ferry").toString();
        chief.get("/queue").body(not(containsString(ferry)));
        chief.get("/queue?view=released").body(containsString(ferry));
    }

    @Test
    void a_view_is_kept_under_a_name_and_forgotten() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor-2");
        String name = "Mine " + UUID.randomUUID();
        editor.post("/queue/views", Map.of("name", name, "query", "view=stale&desk=city"))
                .statusCode(303)
                .header("Location", endsWith("/queue?view=stale&desk=city&done=saved"));
        String page = editor.get("/queue?view=stale&desk=city")
                .body(containsString(name))
                .extract()
                .asString();
        SignedInBrowser.as("demo-editor").get("/queue").body(not(containsString(name)));
        String id = page.replaceFirst("(?s).*name=\"view\" value=\"([0-9a-f-]{36})\".*", "$1");
        editor.post("/queue/views/removal", Map.of("view", id)).statusCode(303);
        editor.get("/queue").body(not(containsString(name)));
    }

    @Test
    void an_editor_gives_an_article_to_somebody_with_a_time() {
        SignedInBrowser editor = SignedInBrowser.as("demo-editor");
        Map<String, Object> form = Map.of(
                "article",
                List.of(market.toString()),
                "person",
                account("demo-editor-2").id().toString(),
                "due",
                "2031-05-06T07:08",
                "query",
                "view=all");
        editor.post("/queue/assignment", form).statusCode(303).header("Location", endsWith("view=all&done=assigned"));
        SignedInBrowser.as("demo-editor-2")
                .get("/queue?view=editing")
                .body(allOf(containsString(MARKET), containsString("2031-05-05T22:08:00Z")));
        SignedInBrowser.as("demo-reviewer").post("/queue/assignment", form).statusCode(403);
        editor.post("/queue/assignment", Map.of("person", "nobody")).header("Location", endsWith("done=none"));
    }

    @Test
    void who_only_audits_is_led_to_what_was_released() {
        SignedInBrowser.as("demo-auditor").get("/queue").statusCode(303).header("Location", endsWith("/released"));
    }

    @Test
    void keys_move_choose_assign_and_open() {
        String address = base.toString().replaceAll("/$", "");
        try (Desk desk = new Desk(Chromium.browser(), address)) {
            Page page = desk.as("demo-editor").open("/queue").page();
            page.keyboard().press("j");
            assertThat(page.locator("tr.it[aria-current=true]").count()).isEqualTo(1);
            page.keyboard().press("x");
            assertThat(page.locator(".pickbox:checked").count()).isEqualTo(1);
            page.keyboard().press("a");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("give-person");
            page.keyboard().press("Escape");
            page.keyboard().press("f");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("pair");
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            assertThat(page.locator("#keys[open]").count()).isEqualTo(1);
            page.keyboard().press("Escape");
            page.locator("tr.it a.ti").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/review");
        }
    }

    private Account account(String name) {
        return tokens.accept(name).orElseThrow();
    }
}

package dev.colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dev.colophon.platform.DemoDesk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen with the demo's articles on it, as the chief sees it. */
@QuarkusTest
class ScreensTest {
    /** Addresses by the names of their pictures; braces hold the sample that an article is made of. */
    static final List<String> SCREENS = List.of(
            "review /a/{lantern-market}/review",
            "review-inline /a/{lantern-market}/review?view=inline",
            "review-clean /a/{lantern-market}/review?view=clean",
            "review-authorship /a/{lantern-market}/review?view=authorship",
            "review-all-signed /a/{glow-moss}/review",
            "compare /a/{harbour-ferry}/review?from=m1&to=e2",
            "edit /a/{salt-battery}/review#edit",
            "edit-all /a/{salt-battery}/edit",
            "paste /a/{salt-battery}/paste",
            "mentions /mentions",
            "queue /queue",
            "add /articles/new",
            "release /a/{lantern-market}/release",
            "release-ready /a/{glow-moss}/release",
            "history /a/{harbour-ferry}/history",
            "audit /a/{harbour-ferry}/audit",
            "erasure /a/{harbour-ferry}/erasure",
            "released /released",
            "reports /reports",
            "you /settings/you",
            "account /settings/account",
            "names /settings/names",
            "wording /settings/wording",
            "policies /settings/policies",
            "desks /settings/desks",
            "people /settings/people",
            "tokens /settings/tokens",
            "webhooks /settings/webhooks",
            "record /settings/record",
            "security /settings/security");

    private static final Pattern SAMPLE = Pattern.compile("\\{(.*?)}");
    private static final Pattern EDIT = Pattern.compile("href=\"(/a/[^\"]*/p/[^\"]*/edit)\"");

    private static final Map<String, SignedInBrowser> SIGNED_IN = new HashMap<>();

    /** Where somebody is at all their screens: a browser that has the styles and the script already. */
    private static final Map<String, Desk> DESKS = new HashMap<>();

    @Inject
    DemoDesk demo;

    @TestHTTPResource
    URI base;

    @AfterAll
    static void leave() {
        DESKS.values().forEach(Desk::close);
        DESKS.clear();
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void nobody_is_shut_out_of_a_screen(String screen) {
        desk(screen).open(path(screen)).look(screen.substring(0, screen.indexOf(' ')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"signin /signin", "setup /setup?secret=nothing"})
    void nobody_is_shut_out_before_they_are_in(String screen) {
        try (Desk desk = desk()) {
            desk.open(screen.substring(screen.indexOf(' ') + 1)).look(screen.substring(0, screen.indexOf(' ')));
        }
    }

    @Test
    void nobody_is_shut_out_of_an_empty_service() {
        String account = Newcomer.administrator();
        try (Desk desk = desk()) {
            desk.as(SignedInBrowser.as(account, Newcomer.PASSWORD)).open("/queue");
            assertThat(desk.page().locator("ol.steps > li.now").count()).isEqualTo(1);
            desk.look("first-run");
        }
    }

    @Test
    void marks_and_states_are_seen_without_colours_of_our_own_and_on_paper() {
        try (Desk desk = desk()) {
            Page page = desk.as(signedIn(""))
                    .open(path("review /a/{lantern-market}/review"))
                    .page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            desk.shoot("review-forced-colours");
            assertThat(style(page, ".c-ed ins:not(.ws, .fm)", "textDecorationLine"))
                    .isEqualTo("underline");
            assertThat(style(page, ".c-mt del:not(.ws, .fm)", "textDecorationLine"))
                    .isEqualTo("line-through");
            assertThat(style(page, "#rows [aria-current]", "outlineStyle")).isEqualTo("solid");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setMedia(Media.PRINT));
            desk.shoot("review-print");
            assertThat(style(page, ".ptitle", "display")).isEqualTo("block");
            assertThat(style(page, ".kbar", "display")).isEqualTo("none");
            assertThat(style(page, "#rows .acts", "display")).isEqualTo("none");
            assertThat(style(page, ".c-ed ins:not(.ws, .fm)", "textDecorationLine"))
                    .isEqualTo("underline");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review /a/{lantern-market}/review",
                "review-inline /a/{lantern-market}/review?view=inline",
                "edit /a/{salt-battery}/review#edit"
            })
    void text_of_twice_the_size_or_with_more_space_is_neither_cut_nor_covered(String screen) {
        desk(screen).open(path(screen)).enlarge(screen.substring(0, screen.indexOf(' ')));
    }

    private static Object style(Page page, String selector, String property) {
        return page.evaluate(
                "([selector, property]) => getComputedStyle(document.querySelector(selector))[property]",
                List.of(selector, property));
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void a_screen_carries_no_style_of_its_own_and_is_written_in_korean_too(String screen) {
        SignedInBrowser browser = signedIn(screen);
        String path = path(screen);
        browser.get(path).statusCode(200).body(not(containsString("NOT_FOUND")));
        String korean = browser.speaking("ko")
                .get(path)
                .statusCode(200)
                .body(allOf(containsString("<html lang=\"ko\""), containsString("본문으로 건너뛰기")))
                .extract()
                .asString();
        assertThat(korean).doesNotContain("NOT_FOUND").doesNotContain("<style");
    }

    private Desk desk() {
        return new Desk(Chromium.browser(), base.toString().replaceAll("/$", ""));
    }

    private Desk desk(String screen) {
        return DESKS.computeIfAbsent(account(screen), account -> desk().as(signedIn(screen)))
                .wide();
    }

    /** Whoever it is that the screen is for; they sign in once. */
    private static SignedInBrowser signedIn(String screen) {
        return SIGNED_IN.computeIfAbsent(account(screen), SignedInBrowser::as);
    }

    private static String account(String screen) {
        return screen.contains(" /settings/") ? "demo-admin" : "demo-chief";
    }

    private String path(String screen) {
        String path = SAMPLE.matcher(screen.substring(screen.indexOf(' ') + 1))
                .replaceAll(sample -> demo.article(sample.group(1)).toString());
        return path.endsWith("#edit") ? firstEdit(path) : path;
    }

    private static String firstEdit(String review) {
        Matcher link = EDIT.matcher(
                signedIn("").get(review.replace("#edit", "?at=2")).extract().asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}

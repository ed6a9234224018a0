package dev.colophon.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a computer: signed in as themselves, with a page before them. */
public final class Desk implements AutoCloseable {
    private static final String AXE = axe();

    private static final String EVERYTHING =
            "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static final String CONTRAST = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    /** Text as WCAG 1.4.12 lets its readers space it. */
    private static final String SPACED = "() => { const sheet = new CSSStyleSheet();"
            + " sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important } p { margin-bottom: 2em !important }');"
            + " document.adoptedStyleSheets = [sheet]; }";

    /** Text in its boxes, none over another, within what stands in one layer of the page; what is told is wrong. */
    private static final String LEGIBLE = """
            () => {
              const told = document.documentElement.scrollWidth > innerWidth ? ["sideways"] : [];
              const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest(".vh, .skip");
              const name = (element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
              for (const element of document.querySelectorAll("body *")) {
                const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
                if (!element.clientWidth || !shown(element) || textOverflow === "ellipsis") continue;
                const cut = (overflow, needed, has) => (overflow === "hidden" || overflow === "clip") && needed > has + 1;
                if (cut(overflowX, element.scrollWidth, element.clientWidth) || cut(overflowY, element.scrollHeight, element.clientHeight))
                  told.push(`cut: ${name(element)}`);
              }
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const lines = [];
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const parent = text.parentElement;
                if (!text.data.trim() || !shown(parent) || parent.closest("h1, .fold .x1, textarea, select, option")) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const box = parent.closest(".btn, .pill, kbd, .seal, .av")?.getBoundingClientRect();
                for (const line of range.getClientRects()) {
                  if (line.width < 1) continue;
                  if (box && (line.left < box.left - 2 || line.right > box.right + 2 || line.top < box.top - 3 || line.bottom > box.bottom + 3))
                    told.push(`out: ${name(parent)}`);
                  lines.push({ line, parent, layer: parent.closest(".stick, .kbar, .mbar, header.bar") });
                }
              }
              lines.forEach(({ line, parent, layer }, n) => {
                for (const other of lines.slice(n + 1)) {
                  const wide = Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left);
                  const high = Math.min(line.bottom, other.line.bottom) - Math.max(line.top, other.line.top);
                  if (layer === other.layer && wide > 3 && high > Math.min(line.height, other.line.height) * .4)
                    told.push(`over: ${name(parent)} and ${name(other.parent)}`);
                }
              });
              return [...new Set(told)];
            }""";

    private static final int PHONE = 390;
    private static final int[] WIDTHS = {320, 768, 1024, 1280, 1920};
    private static final int HEIGHT = 960;
    private static final int WIDE = 1440;

    private final BrowserContext context;
    private Page page;
    private final String base;

    public Desk(Browser browser, String base) {
        this(browser, base, true);
    }

    /** Where no page's script runs. */
    public static Desk withoutScript(Browser browser, String base) {
        return new Desk(browser, base, false);
    }

    private Desk(Browser browser, String base, boolean script) {
        this.base = base;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, HEIGHT));
        this.page = context.newPage();
    }

    /** The same browser after its page went down without a word. */
    public Desk crash() {
        page.close();
        page = context.newPage();
        return this;
    }

    /** Lets the page use the clipboard. */
    public Desk withClipboard() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return this;
    }

    public Page page() {
        return page;
    }

    /** As wide as a desk, whatever was looked at before. */
    public Desk wide() {
        page.setViewportSize(WIDE, HEIGHT);
        return this;
    }

    public Desk open(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Signed in already, as by the form. */
    public Desk as(String account) {
        return as(SignedInBrowser.as(account));
    }

    /** Signed in as somebody is elsewhere. */
    public Desk as(SignedInBrowser somebody) {
        String session = somebody.session();
        context.addCookies(List.of(new Cookie(SignedInBrowser.SESSION, session).setUrl(base)));
        return this;
    }

    public Desk signIn(String account, String password) {
        open("/signin");
        page.getByLabel("E-mail").fill(account);
        page.getByLabel("Password").fill(password);
        page.locator("button.pri").click();
        assertThat(page.url()).endsWith("/queue");
        return this;
    }

    /** The page as it is, kept as a picture. */
    public Desk shoot(String name) {
        return shoot(name, true);
    }

    private Desk shoot(String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", name + ".png"))
                .setFullPage(whole));
        return this;
    }

    /**
     * The page light and dark, on a desk and on a phone: no fault that axe knows of, and nothing to scroll to sideways or cut
     * off. What depends on the room alone is asked once for each room, contrasts in all four cases.
     */
    public Desk look(String name) {
        page.evaluate(AXE);
        page.setViewportSize(WIDE, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        shoot(name);
        assertAccessible(name + ", light", EVERYTHING);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(name + "-dark", false);
        assertAccessible(name + ", dark", CONTRAST);
        page.setViewportSize(PHONE, HEIGHT);
        assertAccessible(name + ", dark on a phone", EVERYTHING);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        shoot(name + "-phone");
        assertAccessible(name + ", light on a phone", CONTRAST);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            assertNothingSideways(name, width);
        }
        page.setViewportSize(WIDE, HEIGHT);
        page.evaluate(SPACED);
        assertNothingSideways(name + " with spaced text", WIDE);
        page.evaluate("document.adoptedStyleSheets = []");
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertNothingSideways(name + " with letters of twice the size", WIDE);
        page.evaluate("document.documentElement.style.fontSize = ''");
        return this;
    }

    /** Text of twice the size, and text spaced as its readers may: none is cut and none lies over other. */
    public Desk enlarge(String name) {
        List<String> told = new ArrayList<>();
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            shoot(name + "-large-" + width);
            told.add("200 %, " + width + ": " + page.evaluate(LEGIBLE));
            page.evaluate("document.documentElement.style.fontSize = ''");
            page.evaluate(SPACED);
            shoot(name + "-spaced-" + width);
            told.add("spaced, " + width + ": " + page.evaluate(LEGIBLE));
            page.evaluate("document.adoptedStyleSheets = []");
        }
        assertThat(told).as(name).allSatisfy(each -> assertThat(each).endsWith(": []"));
        return this;
    }

    private void assertNothingSideways(String name, int width) {
        Object needed = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) needed).intValue()).as(name + " at " + width).isLessThanOrEqualTo(width);
    }

    private void assertAccessible(String name, String rules) {
        Object violations = page.evaluate(
                "axe.run(document, {resultTypes: ['violations'], selectors: false, runOnly: " + rules + "})"
                        + ".then(found => found.violations.map(rule => rule.id + ' '"
                        + " + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))");
        assertThat((List<?>) violations).as(name).isEmpty();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8) + "; 0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

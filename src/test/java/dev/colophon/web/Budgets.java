package dev.colophon.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.colophon.platform.DemoDesk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Prints what the review page costs, each figure beside what it may cost and beside something that costs next to nothing (a
 * page with a small form, a key that scrolls), measured in turn with it, so that a busy machine shows. No test among the others: figures depend on the machine. Run by
 * name: {@code ./mvnw test -Dtest=Budgets -Dsurefire.pg.skip=true}; with {@code -DargLine=-XX:+UseSerialGC} as a service
 * runs, with both compilers.
 */
@QuarkusTest
class Budgets {
    private static final int ROUNDS = 40;
    private static final int SLOW = 4;

    @Inject
    DemoDesk demo;

    @TestHTTPResource
    URI base;

    private final Figures figures = new Figures();

    @Test
    void print() throws Exception {
        Visitor visitor = new Visitor(base, SignedInBrowser.as("demo-reviewer"));
        UUID ordinary = demo.fresh("lantern-market");
        UUID large = demo.large(130);
        UUID huge = demo.large(1000);
        weigh(visitor, ordinary, large, huge);
        serve(visitor, "130", large, 120.0);
        serve(visitor, "1,000", huge, null);
        sign(visitor, large);
        inBrowser("130", demo.large(130));
        inBrowser("1,000", huge);
        receive(visitor);
        figures.print();
    }

    private void weigh(Visitor visitor, UUID ordinary, UUID large, UUID huge) throws Exception {
        byte[] page = visitor.get("/a/" + ordinary + "/review");
        byte[] many = visitor.get("/a/" + large + "/review");
        figures.add("HTML of an ordinary article, gzip", "KB", 15.0, kilobytes(Figures.gzip(page)));
        figures.add("HTML of 130 rows", "KB", 300.0, kilobytes(many.length));
        figures.add("HTML of 130 rows, gzip", "KB", null, kilobytes(Figures.gzip(many)));
        figures.add("HTML of 1,000 rows", "KB", null, kilobytes(visitor.get("/a/" + huge + "/review").length));
        for (String asset : assets(page)) {
            boolean css = asset.endsWith(".css");
            figures.add(
                    css ? "CSS, gzip" : "JS, gzip",
                    "KB",
                    css ? 14.0 : 28.0,
                    kilobytes(Figures.gzip(visitor.get(asset))));
        }
    }

    private void serve(Visitor visitor, String rows, UUID article, Double limit) throws Exception {
        String page = "/a/" + article + "/review";
        Figures.Times shown = new Figures.Times();
        Figures.Times nothing = new Figures.Times();
        int rounds = rows.equals("130") ? ROUNDS : ROUNDS / 4;
        for (int n = 0; n < rounds * 2; n++) {
            boolean counts = n >= rounds;
            shown.take(counts, () -> visitor.get(page));
            nothing.take(counts, () -> visitor.get("/settings/you"));
        }
        String what = "server, review of " + rows + " rows";
        figures.add(what + ", p50", "ms", null, shown.wall(50), nothing.wall(50));
        figures.add(what + ", p95", "ms", limit, shown.wall(95), nothing.wall(95));
        figures.add(what + ", processor p95", "ms", limit, shown.processor(95), nothing.processor(95));
    }

    private void sign(Visitor visitor, UUID article) throws Exception {
        String page = new String(visitor.get("/a/" + article + "/review"), UTF_8);
        List<MatchResult> buttons = Pattern.compile("name=\"on\" value=\"([1-9][^\"]*)\"")
                .matcher(page)
                .results()
                .toList();
        Figures.Times signed = new Figures.Times();
        Figures.Times nothing = new Figures.Times();
        for (int n = 0; n < Math.min(ROUNDS, buttons.size()); n++) {
            String on = buttons.get(n).group(1);
            Map<String, String> form = Map.of("on", on, "view", "side", "verdict", "approve", "only", "p" + n);
            signed.take(n >= ROUNDS / 4, () -> visitor.post("/a/" + article + "/sign-offs", form));
            nothing.take(n >= ROUNDS / 4, () -> visitor.get("/settings/you"));
        }
        figures.add("sign-off confirmed, 130 rows, p95", "ms", 300.0, signed.wall(95), nothing.wall(95));
        figures.add(
                "sign-off confirmed, 130 rows, processor p95",
                "ms",
                300.0,
                signed.processor(95),
                nothing.processor(95));
    }

    /** What a machine hands in, and what changed in it. */
    private void receive(Visitor visitor) throws Exception {
        Figures.Times taken = new Figures.Times();
        UUID[] made = new UUID[1];
        taken.take(true, () -> {
            made[0] = demo.large(2000);
            return made;
        });
        figures.add("2,000 paragraphs taken in and edited", "ms", null, taken.wall(50));
        Figures.Times compared = new Figures.Times();
        compared.take(true, () -> visitor.get("/a/" + made[0] + "/review?from=m1&to=e1"));
        figures.add("2,000 paragraphs, compared for the first time", "ms", null, compared.wall(50));
        figures.add("2,000 paragraphs, compared, processor", "ms", null, compared.processor(50));
    }

    private void inBrowser(String rows, UUID article) {
        boolean ordinary = rows.equals("130");
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", "")).as("demo-reviewer")) {
            AtomicInteger requests = new AtomicInteger();
            Page page = desk.page();
            page.onRequest(request -> {
                boolean live = request.url().endsWith("/live") || request.url().endsWith("/presence");
                requests.addAndGet(live ? 0 : 1);
            });
            desk.open("/a/" + article + "/review");
            figures.add(rows + " rows, requests for the first view", "", 4.0, requests.get());
            figures.add(rows + " rows, nodes", "", ordinary ? 6500.0 : null, number(page, "document.all.length"));
            page.evaluate("addEventListener('keydown', event => event.key === 'b' && scrollBy(0, 200))");
            double still = keys(page, "b");
            Double limit = ordinary ? 50.0 : 100.0;
            figures.add(rows + " rows, J to visible change, p95", "ms", limit, keys(page, "j"), still);
            figures.add(rows + " rows, ⇧S to visible change, p95", "ms", limit, keys(page, "Shift+S"), still);
            figures.add(rows + " rows, a screen further, p95", "ms", 100.0, number(page, SCROLL));
            CDPSession session = page.context().newCDPSession(page);
            session.send("Emulation.setCPUThrottlingRate", Figures.json("rate", SLOW));
            figures.add(rows + " rows, relayout, 4× slowed", "ms", ordinary ? 100.0 : null, number(page, RELAYOUT));
            desk.open("/a/" + article + "/review?view=clean");
            page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
            double paint = number(
                    page,
                    "performance.getEntriesByName('first-contentful-paint')[0].startTime"
                            + " - performance.getEntriesByType('navigation')[0].responseStart");
            figures.add(rows + " rows, first paint after the answer, 4× slowed", "ms", 800.0, paint);
        }
    }

    private static final String SCROLL = "async () => { const times = []; for (let n = 0; n < 20; n++) {"
            + " const begun = performance.now(); scrollBy(0, innerHeight);"
            + " await new Promise(done => requestAnimationFrame(() => setTimeout(done)));"
            + " times.push(performance.now() - begun); } return times.sort((a, b) => a - b)[18]; }";

    private static final String RELAYOUT = "() => { document.body.offsetHeight; const begun = performance.now();"
            + " document.body.style.width = '1300px'; document.body.offsetHeight;"
            + " const took = performance.now() - begun; document.body.style.width = ''; return took; }";

    /** From the key press to the frame after it, by the browser's own clock. */
    private static double keys(Page page, String key) {
        page.evaluate("() => { window.times = []; window.measure ??= addEventListener('keydown', event => {"
                + " const begun = event.timeStamp; requestAnimationFrame(() => setTimeout(() =>"
                + " window.times.push(performance.now() - begun))); }, true) ?? true; }");
        for (int n = 0; n < ROUNDS / 2; n++) {
            page.keyboard().press(key);
            page.waitForFunction("count => window.times.length > count", n);
        }
        return number(page, "window.times.sort((a, b) => a - b)[Math.floor(window.times.length * .95)]");
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static double kilobytes(int bytes) {
        return bytes / 1024.0;
    }

    private static List<String> assets(byte[] page) {
        return Pattern.compile("\"(/assets/[0-9a-f]+/[^\"]+)\"")
                .matcher(new String(page, UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}

package dev.colophon.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import dev.colophon.platform.DemoDesk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Prints what the review page costs beside what it may cost. No test among the others: figures depend on the machine. Run by
 * name: {@code ./mvnw test -Dtest=Budgets -Dsurefire.pg.skip=true}.
 */
@QuarkusTest
class Budgets {
    private static final int ROUNDS = 40;

    @Inject
    DemoDesk demo;

    @TestHTTPResource
    URI base;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void print() throws IOException, InterruptedException {
        UUID ordinary = demo.fresh("lantern-market");
        UUID large = demo.large(130);
        UUID huge = demo.large(1000);
        line("what", "budget", "measured");
        byte[] page = get("/a/" + ordinary + "/review");
        line("HTML of an ordinary article, gzip", "<= 15 KB", kilobytes(gzip(page)));
        byte[] many = get("/a/" + large + "/review");
        line("HTML of 130 rows, raw", "<= 300 KB", kilobytes(many.length));
        line("HTML of 130 rows, gzip", "", kilobytes(gzip(many)));
        line("HTML of 1,000 rows, raw", "", kilobytes(get("/a/" + huge + "/review").length));
        for (String asset : assets(new String(page, UTF_8))) {
            boolean css = asset.endsWith(".css");
            line((css ? "CSS" : "JS") + ", gzip", css ? "<= 14 KB" : "<= 28 KB", kilobytes(gzip(get(asset))));
        }
        line("server, review of 130 rows, p95", "<= 120 ms", p95("/a/" + large + "/review") + " ms");
        line("server, review of 1,000 rows, p95", "", p95("/a/" + huge + "/review") + " ms");
        inBrowser("130 rows", large);
        inBrowser("1,000 rows", huge);
    }

    private void inBrowser(String name, UUID article) {
        try (Desk desk = new Desk(Chromium.browser(), base.toString().replaceAll("/$", "")).as("demo-reviewer")) {
            AtomicInteger requests = new AtomicInteger();
            Page page = desk.page();
            page.onRequest(request -> {
                boolean live = request.url().endsWith("/live") || request.url().endsWith("/presence");
                requests.addAndGet(live ? 0 : 1);
            });
            desk.open("/a/" + article + "/review");
            line(name + ", requests for the first view", "<= 4", String.valueOf(requests.get()));
            Object nodes = page.evaluate("document.querySelectorAll('*').length");
            line(name + ", nodes", name.startsWith("130") ? "<= 6500" : "", nodes.toString());
            line(name + ", J to visible change, p95", "<= 50 ms", keys(page, "j"));
            line(name + ", S to visible change, p95", "<= 50 ms", keys(page, "S"));
        }
    }

    /** From the key press to the frame after it, in the browser's own time. */
    private static String keys(Page page, String key) {
        page.evaluate(
                "() => { window.times = []; addEventListener('keydown', event => { const begun = performance.now();"
                        + " requestAnimationFrame(() => setTimeout(() => window.times.push(performance.now() - begun))); }, true); }");
        for (int n = 0; n < ROUNDS / 2; n++) {
            page.keyboard().press(key.equals("S") ? "Shift+S" : key);
            page.waitForFunction("count => window.times.length > count", n);
        }
        List<?> times = (List<?>) page.evaluate("window.times.filter(time => time > 0).sort((a, b) => a - b)");
        return String.format(Locale.ROOT, "%.0f ms", ((Number) times.get(times.size() * 95 / 100)).doubleValue());
    }

    private long p95(String path) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int n = 0; n < ROUNDS * 2; n++) {
            long begun = System.nanoTime();
            get(path);
            if (n >= ROUNDS) {
                times.add((System.nanoTime() - begun) / 1_000_000);
            }
        }
        Collections.sort(times);
        return times.get(ROUNDS * 95 / 100);
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Cookie", SignedInBrowser.SESSION + "=" + session())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private String session;

    private String session() {
        if (session == null) {
            session = SignedInBrowser.as("demo-reviewer").session();
        }
        return session;
    }

    private static List<String> assets(String page) {
        return java.util.regex.Pattern.compile("\"(/assets/[0-9a-f]+/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    private static String kilobytes(int bytes) {
        return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
    }

    private static void line(String what, String budget, String measured) {
        System.out.printf(Locale.ROOT, "%-42s %-12s %s%n", what, budget, measured);
    }
}

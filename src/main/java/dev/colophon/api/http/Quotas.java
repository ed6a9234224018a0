package dev.colophon.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts requests by caller in windows of time, in this process. Thread-safe. */
@ApplicationScoped
class Quotas {
    /** The name of the one policy. */
    static final String POLICY = "default";

    /** More callers than this at once push the one that was quiet longest out of memory. */
    private static final int REMEMBERED = 10_000;

    private final HttpSettings settings;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Window(Instant end, int count) {}

    /**
     * Where a caller stands.
     *
     * @param left requests left in the window, 0 and more
     * @param seconds until the window ends, 1 and more
     * @param exceeded whether this request was one too many
     */
    record Standing(int left, long seconds, boolean exceeded) {}

    Quotas(HttpSettings settings) {
        this.settings = settings;
    }

    /** What is allowed, as the {@code RateLimit-Policy} header tells it. */
    String policy() {
        return '"' + POLICY + "\";q=" + settings.quota() + ";w="
                + settings.quotaWindow().toSeconds();
    }

    synchronized Standing count(String caller, Instant now) {
        Window window = windows.get(caller);
        if (window == null || !now.isBefore(window.end())) {
            window = new Window(now.plus(settings.quotaWindow()), 0);
        }
        int most = settings.quota();
        int count = Math.min(window.count(), most) + 1;
        windows.put(caller, new Window(window.end(), count));
        long seconds = Duration.between(now, window.end()).plusMillis(999).toSeconds();
        return new Standing(Math.max(0, most - count), seconds, count > most);
    }
}

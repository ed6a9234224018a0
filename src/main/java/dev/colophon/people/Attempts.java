package dev.colophon.people;

import dev.colophon.fault.Fault;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: so many attempts at one account from one address, and so many from one address at any. The same
 * account stays open from elsewhere, so that nobody can lock somebody out. Counted in this process. Thread-safe.
 */
@Singleton
class Attempts {
    /** More addresses than this at once push the oldest out of memory. */
    private static final int REMEMBERED = 50_000;

    private static final int IPV6_BYTES = 16;

    private final PeopleSettings settings;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Window(Instant end, int count) {}

    Attempts(PeopleSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Counts an attempt, before it is known how it ends.
     *
     * @throws Fault {@code too-many-attempts} with the seconds to wait
     */
    synchronized void begin(String name, String address) {
        String from = network(address);
        count(key(name, from), settings.attemptsPerAccount());
        count(from, settings.attemptsPerAddress());
    }

    /** Takes the attempts back that ended well. */
    synchronized void succeeded(String name, String address) {
        String from = network(address);
        windows.remove(key(name, from));
        windows.computeIfPresent(from, (key, window) -> new Window(window.end(), window.count() - 1));
    }

    private void count(String key, int most) {
        Instant now = clock.instant();
        Window window = windows.get(key);
        if (window == null || !now.isBefore(window.end())) {
            window = new Window(now.plus(settings.attemptWindow()), 0);
        }
        if (window.count() >= most) {
            long seconds = Duration.between(now, window.end()).toSeconds() + 1;
            throw Fault.of(
                            Fault.Kind.TOO_MANY,
                            "too-many-attempts",
                            "Too many attempts to sign in. Try again in " + seconds + " s.")
                    .with("retryAfter", seconds);
        }
        windows.put(key, new Window(window.end(), window.count() + 1));
    }

    /** Of an IPv6 address its first 64 bits: whoever has one has all of them (RFC 6177). */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) + "/64"
                    : HexFormat.of().formatHex(bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String key(String name, String address) {
        return address + " " + name;
    }
}

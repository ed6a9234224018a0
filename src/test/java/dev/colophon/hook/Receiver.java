package dev.colophon.hook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A publishing system that is told things, on the one address that the tests' service may tell. */
public final class Receiver implements AutoCloseable {
    public static final String HOST = "127.0.0.2";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 204;
    private volatile String location = "";

    /** What came in, as it came. */
    public record Letter(String id, String timestamp, String signature, String body, JsonNode json) {
        /** Whether the reference implementation takes it for genuine. */
        public boolean isGenuine(String secret) {
            try {
                new Webhook(secret).verify(body, headers());
                return true;
            } catch (WebhookVerificationException forged) {
                return false;
            }
        }

        private Map<String, List<String>> headers() {
            return Map.of(
                    "webhook-id", List.of(id),
                    "webhook-timestamp", List.of(timestamp),
                    "webhook-signature", List.of(signature));
        }

        public String type() {
            return json.path("type").asText();
        }

        public JsonNode data() {
            return json.path("data");
        }
    }

    /** On any port that is free. */
    public Receiver() {
        this(0);
    }

    public Receiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(HOST, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        letters.add(new Letter(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                body,
                JSON.readTree(body)));
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().set("Location", location);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    /** What it answers from now on. */
    public Receiver answering(int other) {
        status = other;
        return this;
    }

    public Receiver redirectingTo(String elsewhere) {
        status = 302;
        location = elsewhere;
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://" + HOST + ":" + port() + "/told";
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** The letters once there are so many of them. */
    public List<Letter> await(int count) {
        until(() -> letters.size() >= count);
        return letters();
    }

    /** Waits for what must come, as long as it takes within reason. */
    public static void until(BooleanSupplier come) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(12);
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

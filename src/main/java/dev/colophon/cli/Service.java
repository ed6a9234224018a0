package dev.colophon.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST API of a running service, asked by token. */
final class Service {
    static final String TOKEN = "COLOPHON_TOKEN";

    private static final String HERE = "http://localhost:8080";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String base;
    private final String token;

    private Service(String server, String token) {
        this.base = server.replaceFirst("/+$", "") + "/api/v1";
        this.token = token;
    }

    /** The one that options and environment name; a token is no argument, where everybody could read it. */
    static Service of(Options options, Map<String, String> environment) throws IOException {
        String file = options.values().get("--token-file");
        String token = file == null ? environment.getOrDefault(TOKEN, "") : Files.readString(Path.of(file));
        if (token.isBlank()) {
            throw Refusal.of(
                    "token-missing", "Put a token into " + TOKEN + ", or name a file with it by --token-file.");
        }
        return new Service(options.value("--server").orElse(HERE), token.strip());
    }

    /** An answer that succeeded; its body is still to be read. */
    HttpResponse<InputStream> get(String path, String accept) {
        return sent(request(path).header("Accept", accept).GET().build());
    }

    JsonNode getJson(String path) {
        return json(get(path, "application/json"));
    }

    /** @param key makes the request be done once, however often it is sent; null where that does not matter */
    JsonNode post(String path, String type, byte[] body, @Nullable String key) {
        HttpRequest.Builder request = request(path).header("Content-Type", type);
        if (key != null) {
            request.header("Idempotency-Key", "\"" + key + "\"");
        }
        return json(sent(request.POST(BodyPublishers.ofByteArray(body)).build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<InputStream> sent(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() >= 300) {
                throw Refusal.of(answer.statusCode(), problem(answer));
            }
            return answer;
        } catch (ConnectException e) {
            throw Refusal.of("unreachable", "No service answers at " + base + ". Name it by --server.");
        } catch (IOException e) {
            throw Refusal.of("unreachable", "The service at " + base + " did not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of("interrupted", "Interrupted.");
        }
    }

    private static JsonNode problem(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return JSON.readTree(body.readAllBytes());
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }

    static JsonNode json(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw Refusal.of("unreachable", "The answer broke off: " + e.getMessage());
        }
    }
}

package dev.colophon.scenario;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, on a port and a data folder of its own, with demo accounts. */
final class PackagedService {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final List<String> settings;
    private final int port;
    private Process process;

    /** @param settings what is told it besides, each as {@code -Dname=value} */
    PackagedService(Path folder, String... settings) throws IOException {
        this.folder = folder;
        this.settings = List.of(settings);
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Starts it with its demo and waits until it says that it serves. */
    void start() throws IOException, InterruptedException {
        start(true);
    }

    void start(boolean demo) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx512m",
                "-Dcolophon.demo=" + demo,
                "-Dcolophon.demo.articles=false",
                "-Dcolophon.data-dir=" + folder.toAbsolutePath(),
                "-Dquarkus.http.port=" + port));
        arguments.addAll(settings);
        process = jar(arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()))
                .start();
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (!ready()) {
            if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException(
                        "the service did not come up: " + Files.readString(folder.resolve("service.log")));
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** The packaged jar with what comes before {@code -jar} and what comes behind it. */
    private static ProcessBuilder jar(List<String> before, String... behind) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(before);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        command.addAll(List.of(behind));
        return new ProcessBuilder(command);
    }

    /** Runs a command of the jar against this service with a token; what it printed, both streams. */
    Told command(String token, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                jar(List.of("-XX:TieredStopAtLevel=1"), command).redirectErrorStream(true);
        builder.environment().put("COLOPHON_TOKEN", token);
        Process run = builder.start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(run.waitFor(), printed);
    }

    /** How a command ended, and what it printed. */
    record Told(int code, String printed) {}

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Ends it as a power-off of the process does: without a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return send(request(token, path).GET());
    }

    HttpResponse<String> post(String token, String path, String json) throws IOException, InterruptedException {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The same, done once for its key however often it is sent. */
    HttpResponse<String> post(String token, String path, String json, String key)
            throws IOException, InterruptedException {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"" + key + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A page as a browser with this session sees it. */
    HttpResponse<String> page(String session, String path) throws IOException, InterruptedException {
        return send(request("none", path)
                .header("Cookie", "colophon-session=" + session)
                .GET());
    }

    /** Signs in by password; the session, or null where that was refused. */
    String signIn(String name, String password) throws IOException, InterruptedException {
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        HttpResponse<String> answer = send(request("none", "/signin")
                .header("Cookie", "csrf-token=" + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "csrf-token=" + token + "&email=" + name + "&password=" + password)));
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("colophon-session="))
                .map(cookie -> cookie.substring("colophon-session=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private boolean ready() throws InterruptedException {
        try {
            return get("none", "/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}

package dev.colophon.scenario;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, on a port and a data folder of its own, with demo accounts. */
final class PackagedService {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final int port;
    private Process process;

    PackagedService(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Starts it with its demo and waits until it says that it serves. */
    void start() throws IOException, InterruptedException {
        start(true);
    }

    void start(boolean demo) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx512m",
                        "-Dcolophon.demo=" + demo,
                        "-Dcolophon.demo.articles=false",
                        "-Dcolophon.data-dir=" + folder.toAbsolutePath(),
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar"))
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
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
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
